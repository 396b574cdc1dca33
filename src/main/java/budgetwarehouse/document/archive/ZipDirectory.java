package budgetwarehouse.document.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The list of members that stands at the end of a ZIP file. */
final class ZipDirectory {
  private static final int HEADER_BYTES = 30;

  private ZipDirectory() {}

  /**
   * Open a ZIP file by its directory alone; what stands before each member is read with it, so one
   * broken member spoils no other.
   */
  static ZipFile open(SeekableByteChannel content) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(content)
        .setCharset(StandardCharsets.UTF_8)
        .setUseUnicodeExtraFields(false) // names are decoded by MemberNames
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  /** Return whether two members share bytes, as in archives made to unpack without end. */
  static boolean overlaps(List<ZipArchiveEntry> entries) {
    List<ZipArchiveEntry> byPlace =
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList();
    long end = 0;
    for (ZipArchiveEntry entry : byPlace) {
      long start = entry.getLocalHeaderOffset();
      if (start < end) {
        return true;
      }
      end = start + HEADER_BYTES + entry.getRawName().length + entry.getCompressedSize();
    }
    return false;
  }
}
