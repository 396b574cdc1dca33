package budgetwarehouse.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE container holds, by the streams at its root and whatever its name says. */
final class OleFormat {
  /** Streams at the root, the telling ones first; those of embedded documents stand deeper. */
  private static final List<Map.Entry<String, String>> STREAMS =
      List.of(
          Map.entry("EncryptedPackage", "application/x-encrypted-package"),
          Map.entry("WordDocument", "application/msword"),
          Map.entry("Workbook", "application/vnd.ms-excel"),
          Map.entry("Book", "application/vnd.ms-excel"),
          Map.entry("PowerPoint Document", "application/vnd.ms-powerpoint"));

  private OleFormat() {}

  /** Name the format; empty where the container is broken or holds something else. */
  static Optional<String> of(byte[] bytes) {
    Set<String> names = rootNames(bytes);
    return STREAMS.stream()
        .filter(stream -> names.contains(stream.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Set<String> rootNames(byte[] bytes) {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return Set.copyOf(container.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      return Set.of(); // its reader says what is broken
    }
  }
}
