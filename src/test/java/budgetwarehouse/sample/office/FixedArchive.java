package budgetwarehouse.sample.office;

import static java.util.stream.Collectors.joining;

import budgetwarehouse.sample.ZipWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs an office file again, without what differs from one writing to the next. */
final class FixedArchive {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*/>");
  private static final Pattern MERGES = Pattern.compile("(?:" + MERGE + ")+");

  private FixedArchive() {}

  /** Return the same file, made at one fixed time. */
  static byte[] of(byte[] archive) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    files.computeIfPresent(PROPERTIES, (name, bytes) -> undated(bytes));
    files.replaceAll((name, bytes) -> name.startsWith(SHEETS) ? inOrder(bytes) : bytes);
    return ZipWriter.archive(files, StandardCharsets.UTF_8);
  }

  /** The library keeps merged cells in no order. */
  private static byte[] inOrder(byte[] sheet) {
    String text = new String(sheet, StandardCharsets.UTF_8);
    String sorted =
        MERGE.matcher(text).results().map(MatchResult::group).sorted().collect(joining());
    Matcher merges = MERGES.matcher(text);
    return merges.replaceFirst(Matcher.quoteReplacement(sorted)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$12026-11-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
