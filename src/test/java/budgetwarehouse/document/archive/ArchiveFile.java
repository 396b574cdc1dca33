package budgetwarehouse.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes ZIP files, also such as no program should write. */
public final class ArchiveFile {
  private static final int BLANKS = 1 << 16;
  private static final int DIRECTORY_HEADER = 0x02014b50;

  /** Places of fields in an entry of the directory. */
  public static final int FLAGS = 8;

  public static final int METHOD = 10;
  public static final int SIZE = 24;
  public static final int HEADER_OFFSET = 42;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

  /** Begin an archive with names marked as UTF-8. */
  public ArchiveFile() {
    zip.setUseZip64(Zip64Mode.Never);
  }

  /** Write names in an encoding without saying which. */
  public ArchiveFile namesIn(String charset) {
    zip.setEncoding(Charset.forName(charset).name());
    zip.setUseLanguageEncodingFlag(false);
    return this;
  }

  /** Repeat names in UTF-8 beside the others. */
  public ArchiveFile namesTwice() {
    zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS);
    return this;
  }

  /** Add a text. */
  public ArchiveFile with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Add a file. */
  public ArchiveFile with(String name, byte[] content) {
    return with(name, content, entry -> {});
  }

  /** Add a file with something set in its entry. */
  public ArchiveFile with(String name, byte[] content, Consumer<ZipArchiveEntry> change) {
    var entry = new ZipArchiveEntry(name);
    entry.setTime(0);
    change.accept(entry);
    try {
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Add a file of blanks without end in sight. */
  public ArchiveFile withBlanks(String name, long count) {
    byte[] blanks = " ".repeat(BLANKS).getBytes(StandardCharsets.US_ASCII);
    try {
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      for (long written = 0; written < count; written += BLANKS) {
        zip.write(blanks);
      }
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Return the archive. */
  public byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Return the archive with a number in an entry of its directory changed. */
  public byte[] lying(int member, int field, int width, int value) {
    ByteBuffer archive = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int at = -1;
    for (int found = 0; found <= member; found++) {
      do {
        at++;
      } while (archive.getInt(at) != DIRECTORY_HEADER);
    }
    if (width == 2) {
      archive.putShort(at + field, (short) value);
    } else {
      archive.putInt(at + field, value);
    }
    return archive.array();
  }
}
