package budgetwarehouse.opendata;

import budgetwarehouse.document.ContentHash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.TreeMap;

/** A folder that is being filled, with the checksums of what was put into it. */
final class Draft {
  private static final String CHECKSUMS = "checksums.sha256";

  private final Path folder;
  private final TreeMap<String, WrittenFile> files = new TreeMap<>();

  Draft(Path folder) {
    this.folder = folder;
  }

  /** Return where a file is to be written. */
  Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  /** Take note of a file that has been written. */
  WrittenFile add(String path) throws IOException {
    Path file = folder.resolve(path);
    var written = new WrittenFile(path, Files.size(file), sha256(file));
    files.put(path, written);
    return written;
  }

  /** Write a text and take note of it. */
  void add(String path, String text) throws IOException {
    Files.writeString(file(path), text, StandardCharsets.UTF_8);
    add(path);
  }

  /** Write the list that {@code sha256sum -c} reads, of all files but itself. */
  void writeChecksums() throws IOException {
    StringBuilder lines = new StringBuilder();
    files
        .values()
        .forEach(file -> lines.append(file.sha256()).append("  ").append(file.path()).append('\n'));
    Files.writeString(folder.resolve(CHECKSUMS), lines, StandardCharsets.UTF_8);
  }

  /** Return the files so far, by path. */
  List<WrittenFile> files() {
    return List.copyOf(files.values());
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = ContentHash.digest();
    try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return ContentHash.text(digest.digest());
  }
}
