package budgetwarehouse.extraction.pdf;

import java.time.Duration;

/**
 * How much of a file is read before it is given up; files come from the open web.
 *
 * @param bytes of the file
 * @param pages of the file
 * @param streamBytes of one stream after unpacking
 * @param operators drawing commands of a page
 * @param glyphs of a page
 * @param rules pieces of ruling lines of a page
 * @param time for the whole file, text recognition left out
 * @param pixels of a page that is drawn for text recognition
 * @param recognition time for text recognition of the whole file
 */
public record PdfLimits(
    int bytes,
    int pages,
    long streamBytes,
    int operators,
    int glyphs,
    int rules,
    Duration time,
    long pixels,
    Duration recognition) {
  /** Set limits for what is drawn as text; pictures have the generous ones. */
  public PdfLimits(
      int bytes, int pages, long streamBytes, int operators, int glyphs, int rules, Duration time) {
    this(
        bytes,
        pages,
        streamBytes,
        operators,
        glyphs,
        rules,
        time,
        GENEROUS.pixels,
        GENEROUS.recognition);
  }

  /** Limits some hundred times above what a disclosure needs. */
  public static final PdfLimits GENEROUS =
      new PdfLimits(
          200_000_000,
          5_000,
          64_000_000,
          1_000_000,
          200_000,
          100_000,
          Duration.ofMinutes(3),
          60_000_000,
          Duration.ofMinutes(15));
}
