package budgetwarehouse.reading;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a reading process says of a document that it set aside, in one line.
 *
 * @param sha256 hash of its content
 * @param kind why
 * @param printed what is printed there, or blank
 * @param expected what was expected, in Chinese
 * @param detail stack trace, or blank
 */
public record ReadingOutcome(
    String sha256, FindingKind kind, String printed, String expected, String detail) {
  private static final String SET_ASIDE = "set-aside";
  private static final String READ = "read ";
  private static final int FIELDS = 6;

  /** Say why nothing of a document could be read; empty where it was read. */
  public static Optional<ReadingOutcome> of(ReadDocument read) {
    return read.fault()
        .map(FileFinding::finding)
        .map(
            finding ->
                new ReadingOutcome(
                    read.wanted().sha256(),
                    finding.kind(),
                    finding.printed(),
                    finding.expected(),
                    read.trace()));
  }

  /** Return the finding of the document, whose name the line does not repeat. */
  public FileFinding fault(WantedDocument document) {
    var finding = new Finding(kind, Place.WHOLE_DOCUMENT, printed, expected);
    return new FileFinding(document.file(), document.documentKey(), finding);
  }

  /** Return it as a line. */
  public String line() {
    return String.join(
        " ", SET_ASIDE, sha256, kind.name(), encoded(printed), encoded(expected), encoded(detail));
  }

  /** Read a line; empty where it is none of these. */
  public static Optional<ReadingOutcome> parse(String line) {
    String[] fields = line.split(" ", -1);
    if (fields.length != FIELDS || !fields[0].equals(SET_ASIDE)) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadingOutcome(
            fields[1],
            FindingKind.valueOf(fields[2]),
            decoded(fields[3]),
            decoded(fields[4]),
            decoded(fields[5])));
  }

  /** Return the line that says how many documents are read. */
  public static String progress(long documents) {
    return READ + documents;
  }

  /** Return how many documents a line says are read; empty where it says something else. */
  public static OptionalLong progress(String line) {
    return line.matches(READ + "\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(line.substring(READ.length())))
        : OptionalLong.empty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
