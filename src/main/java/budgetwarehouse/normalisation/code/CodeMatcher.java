package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the list entry that a row of a standard table is.
 *
 * <p>It sees one row at a time: which rows are leaves of their table, and to which block a row
 * belongs that stands below 年初财政拨款结转和结余, is decided where the whole table is at hand.
 */
public final class CodeMatcher {
  private static final String WHOLE_TABLE = "table_total";
  private static final ReferenceList NO_SUCCESSIONS = new ReferenceList("none", List.of());

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
        CodeDimension.FUNCTION, lists.functions(), lists.functionSuccessions(), lists.aliases());
    classify(
        CodeDimension.ECONOMIC_DEPARTMENT,
        lists.departmentEconomics(),
        NO_SUCCESSIONS,
        lists.aliases());
    classify(
        CodeDimension.ECONOMIC_GOVERNMENT,
        lists.governmentEconomics(),
        NO_SUCCESSIONS,
        lists.aliases());
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
      ReferenceList successions,
      ReferenceList aliases) {
    var catalogue = new CodeCatalogue(codes, successions, aliases, dimension);
    classifications.put(dimension, new CodedRowMatcher(dimension, catalogue));
  }

  /** Match one row; rows of lists of projects or purchases are totals or entries of no list. */
  public CodeMatch match(CodeQuestion question) {
    Optional<CodedTables.Rows> rows = tables.rowsOf(question.tableId(), question.measure());
    if (rows.isEmpty()) {
      return CodeMatch.of(CodeDimension.NONE, "", MatchMethod.UNMATCHED);
    }

    RowLabel label = RowLabel.read(question.rowCode(), question.rowLabel());
    CodeDimension dimension = dimensionOf(rows.get(), label.code());
    if (dimension == CodeDimension.THREE_PUBLIC
        && ThreePublicRowMatcher.isColumn(question.measure())) {
      return matchColumn(question.measure(), label);
    }

    if (label.isBlank()) {
      // a row without any name is the table as a whole
      return CodeMatch.of(dimension, WHOLE_TABLE, MatchMethod.EXACT).as(CodeRole.TOTAL);
    }
    return summaries
        .find(dimension, label)
        .orElseGet(() -> matchEntry(dimension, label, rows.get(), question.fiscalYear()));
  }

  private CodeDimension dimensionOf(CodedTables.Rows rows, String code) {
    for (CodeDimension dimension : rows.dimensions()) {
      CodedRowMatcher classification = classifications.get(dimension);
      if (classification != null && classification.knows(code)) {
        return dimension;
      }
    }
    return rows.dimensions().get(0);
  }

  private CodeMatch matchColumn(String measure, RowLabel label) {
    CodeMatch column = threePublic.matchColumn(measure);
    boolean totalOfBodies = summaries.find(CodeDimension.THREE_PUBLIC, label).isPresent();
    return totalOfBodies ? column.as(CodeRole.TOTAL) : column;
  }

  private CodeMatch matchEntry(
      CodeDimension dimension, RowLabel label, CodedTables.Rows rows, int year) {
    CodeMatch match = matcherOf(dimension).match(label, rows.preferredLevel(), year);
    if (match.code().isEmpty() && label.code().isEmpty()) {
      match = matchOtherList(rows, label, year).orElse(match);
    }
    boolean leafWithPrefix = dimension == CodeDimension.THREE_PUBLIC;
    return label.ofWhich() && !leafWithPrefix ? match.as(CodeRole.OF_WHICH) : match;
  }

  // 基本支出 beside 一般公共服务支出: some tables list kinds of money where others list functions
  private Optional<CodeMatch> matchOtherList(CodedTables.Rows rows, RowLabel label, int year) {
    return rows.dimensions().stream()
        .skip(1)
        .map(dimension -> matcherOf(dimension).match(label, rows.preferredLevel(), year))
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
      case NONE ->
          (row, preferredLevel, year) -> CodeMatch.of(dimension, "", MatchMethod.UNMATCHED);
    };
  }
}
