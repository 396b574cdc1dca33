package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the list entry that a row of a standard table is.
 *
 * <p>It sees one row at a time: which rows are leaves of their table, and to which block a row
 * belongs that stands below 年初财政拨款结转和结余, is decided where the whole table is at hand.
 */
public final class CodeMatcher {
  private static final String WHOLE_TABLE = "table_total";

  private final CodedTables tables;
  private final SummaryRows summaries;
  private final Map<CodeDimension, CodedRowMatcher> classifications =
      new EnumMap<>(CodeDimension.class);
  private final RowMatcher revenueSources;
  private final RowMatcher expenditureKinds;
  private final ThreePublicRowMatcher threePublic;

  /** Build a matcher over the lists. */
  public CodeMatcher(CodeLists lists) {
    tables = new CodedTables(lists.codedTables());
    summaries = new SummaryRows(lists.summaryRows());
    classify(
        CodeDimension.FUNCTION,
        lists.functions(),
        CodeSuccession.read(lists.functionSuccessions(), ""),
        lists);
    classify(
        CodeDimension.ECONOMIC_DEPARTMENT,
        lists.departmentEconomics(),
        CodeSuccession.read(lists.economicSuccessions(), "department"),
        lists);
    classify(
        CodeDimension.ECONOMIC_GOVERNMENT,
        lists.governmentEconomics(),
        CodeSuccession.read(lists.economicSuccessions(), "government"),
        lists);
    revenueSources =
        new NamedRowMatcher(
            CodeDimension.REVENUE_SOURCE, lists.revenueSources(), lists.aliases(), "revenue");
    expenditureKinds =
        new NamedRowMatcher(
            CodeDimension.EXPENDITURE_KIND,
            lists.expenditureKinds(),
            lists.aliases(),
            CodeDimension.EXPENDITURE_KIND.code());
    threePublic =
        new ThreePublicRowMatcher(
            lists.threePublicItems(),
            new NamedRowMatcher(
                CodeDimension.THREE_PUBLIC,
                lists.threePublicItems(),
                lists.aliases(),
                CodeDimension.THREE_PUBLIC.code()));
  }

  private void classify(
      CodeDimension dimension,
      ReferenceList codes,
      List<CodeSuccession> successions,
      CodeLists lists) {
    var catalogue = new CodeCatalogue(codes, lists.aliases(), successions, dimension);
    classifications.put(dimension, new CodedRowMatcher(dimension, catalogue, lists.bodyEndings()));
  }

  /** Match one row; rows of lists of projects or purchases are totals or entries of no list. */
  public CodeMatch match(CodeQuestion question) {
    Optional<CodedTables.Rows> rows = tables.rowsOf(question.tableId(), question.measure());
    if (rows.isEmpty()) {
      return CodeMatch.unmatched(CodeDimension.NONE);
    }

    RowLabel label = RowLabel.read(question.rowCode(), question.rowLabel());
    CodeDimension dimension = dimensionOf(rows.get(), label, question);
    RowContext context = RowContext.of(question, rows.get().preferredLevel());
    if (rows.get().needsBoth()) {
      return matchUnknownTable(dimension, label, context);
    }
    if (dimension == CodeDimension.THREE_PUBLIC
        && ThreePublicRowMatcher.isColumn(question.measure())) {
      return matchColumn(question.measure(), label);
    }

    if (label.isBlank()) {
      // a row without any name is the table as a whole
      return CodeMatch.of(dimension, WHOLE_TABLE, MatchMethod.EXACT, MatchEvidence.BLANK_ROW)
          .as(CodeRole.TOTAL);
    }
    return summaries
        .find(likeliestFirst(dimension, rows.get().dimensions()), label)
        .orElseGet(() -> matchEntry(dimension, label, rows.get(), context));
  }

  private CodeDimension dimensionOf(CodedTables.Rows rows, RowLabel label, CodeQuestion question) {
    boolean hasWholeCode = !label.code().isBlank() && !label.code().isFragment();
    String code = hasWholeCode ? label.code().digits() : question.parentCode();
    return firstThat(rows, matcher -> matcher.knows(code))
        .or(
            () ->
                firstThat(
                    rows,
                    matcher ->
                        label.ancestors().stream()
                            .anyMatch(name -> matcher.knowsParent(name, question.fiscalYear()))))
        .or(() -> firstThat(rows, matcher -> matcher.knowsSeries(code)))
        .orElse(rows.dimensions().get(0));
  }

  private Optional<CodeDimension> firstThat(
      CodedTables.Rows rows, Predicate<CodedRowMatcher> knows) {
    return rows.dimensions().stream()
        .filter(classifications::containsKey)
        .filter(dimension -> knows.test(Objects.requireNonNull(classifications.get(dimension))))
        .findFirst();
  }

  private static List<CodeDimension> likeliestFirst(
      CodeDimension likeliest, List<CodeDimension> dimensions) {
    List<CodeDimension> ordered = new ArrayList<>(List.of(likeliest));
    ordered.addAll(dimensions);
    return ordered;
  }

  private CodeMatch matchColumn(String measure, RowLabel label) {
    CodeMatch column = threePublic.matchColumn(measure);
    boolean totalOfBodies = summaries.find(List.of(CodeDimension.THREE_PUBLIC), label).isPresent();
    return totalOfBodies ? column.as(CodeRole.TOTAL) : column;
  }

  // a number beside a word is an entry only where both say the same one
  private CodeMatch matchUnknownTable(CodeDimension dimension, RowLabel label, RowContext context) {
    if (label.code().isBlank() || label.name().isEmpty()) {
      return CodeMatch.unmatched(CodeDimension.NONE);
    }
    CodeMatch match = matcherOf(dimension).match(label, context);
    boolean agree =
        match.findingKind().isEmpty() && match.matchMethod().compareTo(MatchMethod.ALIAS) <= 0;
    return agree ? match : CodeMatch.unmatched(CodeDimension.NONE);
  }

  private CodeMatch matchEntry(
      CodeDimension dimension, RowLabel label, CodedTables.Rows rows, RowContext context) {
    CodeMatch match = matcherOf(dimension).match(label, context);
    if (match.code().isEmpty()
        && label.code().isBlank()
        && !isAmbiguous(dimension, label, context)) {
      match = matchOtherList(rows, label, context).orElse(match);
    }
    if (match.evidence() == MatchEvidence.CODE_DESPITE_NAME
        && isOfOtherScheme(dimension, label, rows, context)) {
      // 50101 基本工资: a code of one scheme with a name of the other, and the row tells neither
      return CodeMatch.unmatched(dimension, FindingKind.CODE_NAME_CONFLICT);
    }
    boolean leafWithPrefix = dimension == CodeDimension.THREE_PUBLIC;
    return label.ofWhich() && !leafWithPrefix ? match.as(CodeRole.OF_WHICH) : match;
  }

  private boolean isOfOtherScheme(
      CodeDimension dimension, RowLabel label, CodedTables.Rows rows, RowContext context) {
    return rows.dimensions().stream()
        .filter(other -> other != dimension)
        .map(classifications::get)
        .filter(Objects::nonNull)
        .anyMatch(matcher -> matcher.knowsEntry(label.name(), context.fiscalYear()));
  }

  // 其他对企业补助 is two codes of one scheme: that the other scheme has one does not decide
  private boolean isAmbiguous(CodeDimension dimension, RowLabel label, RowContext context) {
    CodedRowMatcher matcher = classifications.get(dimension);
    return matcher != null && matcher.knowsBeginning(label.name(), context.fiscalYear());
  }

  // 基本支出 beside 一般公共服务支出: some tables list kinds of money where others list functions
  private Optional<CodeMatch> matchOtherList(
      CodedTables.Rows rows, RowLabel label, RowContext context) {
    return rows.dimensions().stream()
        .skip(1)
        .map(dimension -> matcherOf(dimension).match(label, context))
        .filter(match -> !match.code().isEmpty())
        .findFirst();
  }

  private RowMatcher matcherOf(CodeDimension dimension) {
    return switch (dimension) {
      case REVENUE_SOURCE -> revenueSources;
      case EXPENDITURE_KIND -> expenditureKinds;
      case THREE_PUBLIC -> threePublic;
      case FUNCTION, ECONOMIC_DEPARTMENT, ECONOMIC_GOVERNMENT ->
          Objects.requireNonNull(classifications.get(dimension));
      case NONE -> (row, context) -> CodeMatch.unmatched(dimension);
    };
  }
}
