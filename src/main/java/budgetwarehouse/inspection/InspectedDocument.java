package budgetwarehouse.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks found in one document, as {@code queries/inspection_document.sql} tells it.
 *
 * @param key key of the document
 * @param release whose budget of which year it is; a corrected file has the same
 * @param replaces names of the files that it supersedes, or null
 * @param districtCode code of the division, blank where unknown
 * @param year fiscal year, or null where nobody says
 * @param source address where it was published, or null
 * @param figures how many numbers it prints
 * @param passed results in which both sides agree, those that agree by rounding only among them
 * @param failed results in which they do not
 * @param insufficient results for which a side or a condition is missing
 * @param unreadable results that rest on figures read with doubt
 * @param causes how many different causes the failures have
 * @param findings the failures, causes by weight, the head of a cause before its other failures
 * @param unchecked what was not checked and why
 */
record InspectedDocument(
    String key,
    String release,
    @Nullable String replaces,
    String file,
    @Nullable String title,
    String districtCode,
    String district,
    String body,
    @Nullable Integer year,
    String stage,
    String scope,
    @Nullable String source,
    int figures,
    @Nullable String loadDate,
    int passed,
    int rounded,
    int failed,
    int notApplicable,
    int insufficient,
    int unreadable,
    int errors,
    int warnings,
    int notes,
    int causes,
    List<Finding> findings,
    List<Unchecked> unchecked) {
  /** Keep the lists. */
  InspectedDocument {
    findings = List.copyOf(findings);
    unchecked = List.copyOf(unchecked);
  }

  /** Return how many results are neither agreement nor failure. */
  int uncheckedResults() {
    return notApplicable + insufficient + unreadable;
  }

  /** Return what it is: whose budget or final account of which year. */
  String subject() {
    String publisher = body.startsWith(district) ? body : district + " " + body;
    return publisher + " " + (year == null ? "年度不明" : year + "年") + scope + stage;
  }

  /**
   * One failure.
   *
   * @param key key of the result, the same from load to load
   * @param topic what it is about, the same even in a corrected file
   * @param cause key of the failure that heads all of the same cause
   * @param isHead whether it is that one
   * @param difference how far the sides lie apart, or null where they are no numbers
   * @param places where both sides are printed, or null where no place is known
   */
  record Finding(
      String key,
      String topic,
      String cause,
      boolean isHead,
      String severity,
      String check,
      String name,
      String subject,
      @Nullable String leftLabel,
      @Nullable String leftText,
      @Nullable String rightLabel,
      @Nullable String rightText,
      @Nullable String difference,
      @Nullable String note,
      @Nullable List<Place> places) {
    /** Return the places of a side, the one to look at first in front. */
    List<Place> placesOf(String side) {
      return places == null
          ? List.of()
          : places.stream().filter(place -> place.side().equals(side)).toList();
    }
  }

  /** One printed thing that a side of a failure rests on. */
  record Place(
      String side,
      String file,
      String document,
      int page,
      int line,
      String table,
      String row,
      String column,
      String text,
      String unit) {
    /** Return page and line in words; formats without pages have lines alone. */
    String where() {
      return page > 0 ? "第 " + page + " 页" : "第 " + line + " 行";
    }
  }

  /** One check that could not be made, and for how many subjects. */
  record Unchecked(String check, String name, @Nullable String reason, int number) {}
}
