package budgetwarehouse.extraction.word.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Archive that a {@code .docx} file is. A part is unpacked while it is read and never held, however
 * large; what was unpacked so far is measured against the limits.
 */
final class WordPackage {
  // small files may be packed well: a limit on the ratio would refuse a table of zeros
  private static final long RATIO_COUNTS_FROM = 20_000_000;
  private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
  private static final int TAIL_BYTES = 66_000;

  private final byte[] bytes;
  private final PackageLimits limits;

  WordPackage(byte[] bytes, PackageLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /** Return whether the archive has its end. */
  boolean isWhole() {
    int from = Math.max(0, bytes.length - TAIL_BYTES);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains(END_OF_ARCHIVE);
  }

  /**
   * Unpack everything once without keeping it and return the names of the parts; a name that stands
   * twice shows that two readers could see two documents.
   */
  Names names() throws IOException {
    Set<String> names = new HashSet<>();
    boolean repeated = false;
    try (var archive = new CountedZip()) {
      ZipEntry entry = archive.getNextEntry();
      for (int count = 0; entry != null; count++) {
        if (count > limits.entries()) {
          throw new BeyondLimits("more than " + limits.entries() + " entries");
        }
        repeated |= !names.add(name(entry));
        entry = archive.getNextEntry();
      }
    } catch (BeyondLimits e) {
      throw e;
    } catch (IOException e) {
      return new Names(names, repeated, true);
    }
    return new Names(names, repeated, false);
  }

  /**
   * Names of the parts.
   *
   * @param repeated whether one stands twice
   * @param broken whether the archive could not be read to its end
   */
  record Names(Set<String> names, boolean repeated, boolean broken) {}

  /** Open a part; the caller closes it. */
  Optional<InputStream> part(String name) throws IOException {
    var archive = new CountedZip();
    ZipEntry entry = archive.getNextEntry();
    while (entry != null) {
      if (name(entry).equals(name)) {
        return Optional.of(archive);
      }
      entry = archive.getNextEntry();
    }
    archive.close();
    return Optional.empty();
  }

  private static String name(ZipEntry entry) {
    String name = entry.getName().replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /** The archive, counting what comes out of it. */
  private final class CountedZip extends ZipInputStream {
    private long unpacked;

    CountedZip() {
      super(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
    }

    // every other way of reading, and of passing over an entry, comes through here
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      unpacked += Math.max(count, 0);
      boolean bomb =
          unpacked > RATIO_COUNTS_FROM && unpacked > (long) limits.ratio() * bytes.length;
      if (bomb || unpacked > limits.unpackedBytes()) {
        throw new BeyondLimits(unpacked + " bytes unpacked of " + bytes.length);
      }
      return count;
    }
  }
}
