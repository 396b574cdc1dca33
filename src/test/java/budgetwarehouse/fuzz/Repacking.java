package budgetwarehouse.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Spoils a part of a document kept in a ZIP container and packs it again: spoiling the container
 * mostly breaks a checksum, and what reads the parts would never be tried.
 */
final class Repacking {
  private static final Charset NAMES = Charset.forName("GB18030");

  private Repacking() {}

  /** Return whether a file is such a container. */
  static boolean isPossible(byte[] file) {
    return file.length > 4 && file[0] == 'P' && file[1] == 'K';
  }

  /** Spoil one part. */
  static byte[] of(byte[] file, Random random, UnaryOperator<byte[]> spoil) {
    try {
      Map<String, byte[]> parts = parts(file);
      String[] names = parts.keySet().toArray(String[]::new);
      String chosen = names[random.nextInt(names.length)];
      parts.computeIfPresent(chosen, (name, part) -> part.length == 0 ? part : spoil.apply(part));
      return packed(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), NAMES)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, NAMES)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
