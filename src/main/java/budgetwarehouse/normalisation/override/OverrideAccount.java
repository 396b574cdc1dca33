package budgetwarehouse.normalisation.override;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What became of every decision of a file while all questions were answered. */
public final class OverrideAccount {
  private final OverrideList overrides;
  private final OverrideTargets targets;
  private final TreeMap<Integer, List<OverrideUse>> usesByLine = new TreeMap<>();

  /** Open the account of a file before the first question. */
  public OverrideAccount(OverrideList overrides, OverrideTargets targets) {
    this.overrides = overrides;
    this.targets = targets;
  }

  /** Write down the decisions that met an answer. */
  public void add(Collection<OverrideUse> uses) {
    uses.forEach(
        use ->
            usesByLine
                .computeIfAbsent(use.decision().line(), absent -> new ArrayList<>())
                .add(use));
  }

  /** Return the uses that took place, in the order of the file; those alike once. */
  public List<OverrideUse> applied() {
    return usesByLine.values().stream()
        .flatMap(List::stream)
        .filter(OverrideUse::isApplied)
        .distinct()
        .toList();
  }

  /** Return how many decisions can be used. */
  public int decisions() {
    return overrides.decisions().size();
  }

  /** Return how many decisions changed an answer. */
  public int decisionsApplied() {
    return Math.toIntExact(
        usesByLine.values().stream()
            .filter(uses -> uses.stream().anyMatch(OverrideUse::isApplied))
            .count());
  }

  /** Return what is wrong with the file and with its decisions, in the order of the file. */
  public List<FileFinding> findings() {
    List<FileFinding> findings = new ArrayList<>(overrides.findings());
    for (Decision decision : overrides.decisions()) {
      judge(decision, usesByLine.getOrDefault(decision.line(), List.of())).stream()
          .map(finding -> new FileFinding(overrides.file(), "", finding))
          .forEach(findings::add);
    }
    return findings;
  }

  private List<Finding> judge(Decision decision, List<OverrideUse> uses) {
    List<Finding> findings = new ArrayList<>();
    if (uses.isEmpty()) {
      String place = decision.scope().isEverywhere() ? "" : "所限区划或单位的";
      String expected = place + "文件中印有此编码与名称（一字不差）；没有用到，可改正或删去";
      findings.add(finding(FindingKind.OVERRIDE_UNUSED, decision, expected));
      return findings;
    }
    reportEnded(decision, uses, findings);
    List<OverrideUse> applied = uses.stream().filter(OverrideUse::isApplied).toList();
    reportContradiction(decision, applied, findings);
    if (!applied.isEmpty() && applied.stream().allMatch(use -> use.wasFirm() && use.isSame())) {
      String expected = "目录已能匹配到同一编码；此决定可以删去";
      findings.add(finding(FindingKind.OVERRIDE_SUPERFLUOUS, decision, expected));
    }
    return findings;
  }

  private void reportEnded(Decision decision, List<OverrideUse> uses, List<Finding> findings) {
    var years = new TreeSet<Integer>();
    uses.stream().filter(use -> !use.isApplied()).forEach(use -> years.add(use.fiscalYear()));
    if (!years.isEmpty()) {
      String expected =
          "%s 年度有效的编码（%s 的有效年度为 %s）；该年度未采用，其余年度照用"
              .formatted(
                  joined(years),
                  decision.targetCode(),
                  targets.years(decision.dimension(), decision.targetCode()));
      findings.add(finding(FindingKind.OVERRIDE_TARGET_ENDED, decision, expected));
    }
  }

  /** What the matcher said when it was decided is no news, where the decision notes it. */
  private void reportContradiction(
      Decision decision, List<OverrideUse> applied, List<Finding> findings) {
    var contrary = new TreeSet<String>();
    applied.stream()
        .filter(OverrideUse::isContradicted)
        .map(OverrideUse::formerCode)
        .filter(code -> !code.equals(decision.formerCode()))
        .forEach(contrary::add);
    if (!contrary.isEmpty()) {
      String expected = "目录现在确切匹配到 " + joined(contrary) + "；决定仍然有效，直到有人修改（有意如此的，把它写入“现编码”列）";
      findings.add(finding(FindingKind.OVERRIDE_CONTRADICTED, decision, expected));
    }
  }

  private static String joined(Collection<?> texts) {
    return texts.stream().map(Object::toString).collect(Collectors.joining("、"));
  }

  private Finding finding(FindingKind kind, Decision decision, String expected) {
    String row = (decision.printedCode() + " " + decision.printedName()).strip();
    String heading = OverrideColumn.headingOf(OverrideColumn.TARGET_CODE);
    var place = new Place(0, decision.line(), overrides.file(), row, heading);
    return new Finding(kind, place, decision.targetCode(), expected);
  }
}
