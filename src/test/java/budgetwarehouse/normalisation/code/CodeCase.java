package budgetwarehouse.normalisation.code;

import budgetwarehouse.finding.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A printed row and the answer a person gives, as {@code cases/codes/README.md} describes it.
 *
 * @param id theme and number
 * @param question what the matcher is asked
 * @param dimension expected list, or blank
 * @param codes right answers, {@code -} for no entry of any catalogue
 * @param way expected way, or blank where several are right
 * @param findings right findings, {@code none} for none; empty where it does not matter
 */
record CodeCase(
    String id,
    CodeQuestion question,
    String dimension,
    List<String> codes,
    String way,
    List<String> findings) {
  private static final String NO_ENTRY = "-";
  private static final String NO_FINDING = "none";
  private static final String SEPARATOR = "/";

  static CodeCase of(CSVRecord row) {
    String codes = row.get("expected_code");
    return new CodeCase(
        row.get("id"),
        question(row),
        row.get("expected_dimension"),
        List.of((codes.isEmpty() ? NO_ENTRY : codes).split(SEPARATOR)),
        row.get("expected_way"),
        alternatives(row.get("expected_finding")));
  }

  // the rows are written so that the parent is certain
  private static CodeQuestion question(CSVRecord row) {
    String parent = row.get("parent_code");
    return new CodeQuestion(
        row.get("table"),
        row.get("measure"),
        row.get("printed_code"),
        row.get("printed_name"),
        Integer.parseInt(row.get("year")),
        row.get("fund_book"),
        parent,
        parent.isEmpty() ? ParentEvidence.NONE : ParentEvidence.SUM);
  }

  private static List<String> alternatives(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(SEPARATOR));
  }

  /** Return the words that name the row in reports. */
  @Override
  public String toString() {
    return "%s %s %s %d".formatted(id, question.rowCode(), question.rowLabel(), year());
  }

  /** Return the year of the figures. */
  int year() {
    return question.fiscalYear();
  }

  /** Return the file the row stands in. */
  String theme() {
    return id.substring(0, id.lastIndexOf('-'));
  }

  /** Return the right answers that are entries of a list. */
  List<String> entries() {
    return codes.stream().filter(code -> !code.equals(NO_ENTRY)).toList();
  }

  /** Return whether an answer leaves open what a person knows. */
  boolean leftOpenBy(CodeMatch match) {
    return !codes.contains(NO_ENTRY) && entryOf(match).equals(NO_ENTRY);
  }

  /** Return what is wrong with an answer, nothing where it is right. */
  List<String> faultsOf(CodeMatch match) {
    List<String> faults = new ArrayList<>();
    String code = entryOf(match);
    if (!codes.contains(code)) {
      faults.add("code %s for %s".formatted(code, codes));
    } else if (!code.equals(NO_ENTRY) && !match.dimension().code().equals(dimension)) {
      faults.add("dimension %s for %s".formatted(match.dimension().code(), dimension));
    }
    if (!way.isEmpty() && !match.matchMethod().code().equals(way)) {
      faults.add("way %s for %s".formatted(match.matchMethod().code(), way));
    }
    String finding = match.findingKind().map(FindingKind::code).orElse(NO_FINDING);
    if (!findings.isEmpty() && !findings.contains(finding)) {
      faults.add("finding %s for %s".formatted(finding, findings));
    }
    return faults;
  }

  // sums and balances have codes of their own, which are words and stand in no catalogue
  private String entryOf(CodeMatch match) {
    boolean isEntry = match.code().matches("\\d+") || match.role() == CodeRole.ITEM;
    boolean isExpected = codes.contains(match.code()) && match.dimension().code().equals(dimension);
    return Optional.of(match.code())
        .filter(code -> !code.isEmpty() && (isEntry || isExpected))
        .orElse(NO_ENTRY);
  }
}
