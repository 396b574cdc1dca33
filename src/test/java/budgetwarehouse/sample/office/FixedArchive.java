package budgetwarehouse.sample.office;

import budgetwarehouse.sample.ZipWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs an office file again, without the time at which it was made. */
final class FixedArchive {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

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
    return ZipWriter.archive(files, StandardCharsets.UTF_8);
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$12026-11-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
