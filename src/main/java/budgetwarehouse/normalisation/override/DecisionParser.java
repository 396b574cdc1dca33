package budgetwarehouse.normalisation.override;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a decision of a line, or says what is wrong with it. */
final class DecisionParser {
  private static final String EVERYWHERE = "全部";
  private static final String THIS_DIVISION = "本区划";
  private static final String THIS_BODY = "本单位";
  private static final String SEVERAL = "清单中此格空着，是几个%s都印有此内容：每个%s另写一行并填上此格，或改为适用于全部";
  private static final Pattern DIVISION_CODE = Pattern.compile("\\d{6}");
  // a decision is signed by a post or initials; the warehouse holds no telephone numbers
  private static final Pattern PHONE_NUMBER = Pattern.compile("\\d{7}");

  private final List<ReviewDimension> dimensions;
  private final OverrideTargets targets;
  private final LocalDate loadDate;

  DecisionParser(List<ReviewDimension> dimensions, OverrideTargets targets, LocalDate loadDate) {
    this.dimensions = dimensions;
    this.targets = targets;
    this.loadDate = loadDate;
  }

  /** Parse a line that states a target; empty where it cannot be used, its faults then say why. */
  Optional<Decision> parse(DecisionLine line) {
    Optional<ReviewDimension> dimension = dimension(line);
    if (dimension.isEmpty()) {
      return Optional.empty();
    }
    Decision decision = decision(line, dimension.get());
    check(decision, dimension.get(), line);
    return line.faults().isEmpty() ? Optional.of(decision) : Optional.empty();
  }

  private Optional<ReviewDimension> dimension(DecisionLine line) {
    String text = line.text(OverrideColumn.DIMENSION);
    Optional<ReviewDimension> named = ReviewDimension.named(text, dimensions);
    if (named.isEmpty()) {
      line.refuse(
          OverrideColumn.DIMENSION,
          dimensions.stream()
              .map(ReviewDimension::name)
              .collect(Collectors.joining("、", "", "之一")));
    } else if (!named.get().isOfKind(line.text(OverrideColumn.KIND))) {
      line.refuse(OverrideColumn.KIND, named.get().kindName() + "，或留空");
    }
    return named;
  }

  private Decision decision(DecisionLine line, ReviewDimension dimension) {
    return new Decision(
        line.number(),
        dimension.code(),
        line.folded(OverrideColumn.PRINTED_CODE),
        line.folded(OverrideColumn.PRINTED_NAME),
        line.text(OverrideColumn.TABLE_ID),
        scope(line),
        line.year(OverrideColumn.FIRST_YEAR).orElse(Integer.MIN_VALUE),
        line.year(OverrideColumn.LAST_YEAR).orElse(Integer.MAX_VALUE),
        line.text(OverrideColumn.TARGET_CODE),
        line.text(OverrideColumn.FORMER_CODE),
        signature(line),
        line.dayUntil(OverrideColumn.DECIDED_ON, loadDate),
        line.required(OverrideColumn.REASON, "作此决定的理由"));
  }

  private static String signature(DecisionLine line) {
    String signature = line.required(OverrideColumn.DECIDED_BY, "决定人的岗位或代号");
    if (PHONE_NUMBER.matcher(signature).find()) {
      line.refuse(OverrideColumn.DECIDED_BY, "岗位或代号，不写电话号码");
    }
    return signature;
  }

  private static DecisionScope scope(DecisionLine line) {
    String scope = line.text(OverrideColumn.SCOPE);
    if (DIVISION_CODE.matcher(scope).matches()) {
      return new DecisionScope(scope, line.text(OverrideColumn.BODY));
    }
    return switch (scope) {
      case "", EVERYWHERE ->
          new DecisionScope(line.text(OverrideColumn.DIVISION), line.text(OverrideColumn.BODY));
      case THIS_DIVISION -> new DecisionScope(seenDivision(line), "");
      case THIS_BODY ->
          new DecisionScope(
              seenDivision(line),
              line.required(
                  OverrideColumn.SEEN_BODY, "适用范围为本单位时，写明单位；" + SEVERAL.formatted("单位", "单位")));
      default -> {
        line.refuse(OverrideColumn.SCOPE, "全部、本区划、本单位或六位区划代码");
        yield DecisionScope.EVERYWHERE;
      }
    };
  }

  private static String seenDivision(DecisionLine line) {
    return line.required(
        OverrideColumn.SEEN_DIVISION, "适用范围为本区划、本单位时，写明六位区划代码；" + SEVERAL.formatted("区划", "区划"));
  }

  private void check(Decision decision, ReviewDimension dimension, DecisionLine line) {
    if (decision.printedCode().isEmpty() && decision.printedName().isEmpty()) {
      line.refuse(OverrideColumn.PRINTED_NAME, "印出的编码或名称，至少一项，与复核清单一字不差");
    }
    if (decision.firstYear() > decision.lastYear()) {
      line.refuse(OverrideColumn.LAST_YEAR, "不早于起始年度 " + decision.firstYear());
    }
    checkBounds(decision, dimension, line);
    checkTarget(decision, dimension, line);
  }

  /** What is asked once for all years or places cannot be decided for some of them. */
  private static void checkBounds(Decision decision, ReviewDimension dimension, DecisionLine line) {
    boolean bound =
        decision.firstYear() != Integer.MIN_VALUE || decision.lastYear() != Integer.MAX_VALUE;
    if (bound && !dimension.isYearly()) {
      line.refuse(OverrideColumn.FIRST_YEAR, "留空：" + dimension.name() + "的决定适用于各年度");
    }
    if (!decision.scope().isEverywhere() && !dimension.isLocal()) {
      line.refuse(OverrideColumn.SCOPE, "全部，或留空：" + dimension.name() + "的决定适用于各地");
    }
    if (!decision.tableId().isEmpty() && !dimension.isYearly()) {
      line.refuse(OverrideColumn.TABLE_ID, "留空：" + dimension.name() + "的决定适用于各表");
    }
  }

  private void checkTarget(Decision decision, ReviewDimension dimension, DecisionLine line) {
    String target = decision.targetCode();
    if (decision.isNoEntry()) {
      return;
    }
    if (!targets.knows(dimension.code(), target)) {
      String where = dimension.list().isEmpty() ? "能读懂的写法" : dimension.name() + "目录中的编码";
      line.refuse(OverrideColumn.TARGET_CODE, where + "，或“" + Decision.NO_ENTRY + "”");
    } else if (!targets.holdsThrough(
        dimension.code(), target, decision.firstYear(), decision.lastYear())) {
      line.refuse(
          OverrideColumn.TARGET_CODE,
          "起止年度内有效的编码；" + target + "的有效年度为" + targets.years(dimension.code(), target));
    }
  }
}
