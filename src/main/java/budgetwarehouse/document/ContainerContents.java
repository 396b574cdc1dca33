package budgetwarehouse.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Says what a container holds, by the names it lists; nothing in it is unpacked. */
final class ContainerContents {
  private static final Map<String, String> BY_PART =
      Map.of(
          "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "word/document.xml",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "OFD.xml", "application/ofd");
  private static final Map<String, String> BY_STREAM =
      Map.of(
          "Workbook", "application/vnd.ms-excel",
          "Book", "application/vnd.ms-excel",
          "WordDocument", "application/msword");
  private static final int LISTING_END = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int LISTING_SIGNATURE = 0x06054b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int STREAMS = 512;
  private static final int STREAM_ENTRY = 128;
  private static final int STREAM_NAME_LENGTH = 64;

  private ContainerContents() {}

  /** Find the document that an archive is, by the names of its parts. */
  static Optional<String> inZip(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int entry = firstEntry(file);
    while (entry >= 0 && entry <= bytes.length - ENTRY_LENGTH) {
      if (file.getInt(entry) != ENTRY_SIGNATURE) {
        return Optional.empty();
      }
      int nameLength = file.getShort(entry + 28) & 0xFFFF;
      int rest = (file.getShort(entry + 30) & 0xFFFF) + (file.getShort(entry + 32) & 0xFFFF);
      int from = entry + ENTRY_LENGTH;
      int length = Math.min(nameLength, bytes.length - from);
      String type = BY_PART.get(new String(bytes, from, length, StandardCharsets.UTF_8));
      if (type != null) {
        return Optional.of(type);
      }
      entry = from + nameLength + rest;
    }
    return Optional.empty();
  }

  private static int firstEntry(ByteBuffer file) {
    int last = file.limit() - LISTING_END;
    for (int end = last; end >= Math.max(0, last - LONGEST_COMMENT); end--) {
      if (file.getInt(end) == LISTING_SIGNATURE) {
        return file.getInt(end + 16);
      }
    }
    return -1;
  }

  /**
   * Find the document that an OLE file is, by the names of its streams; empty where it holds
   * documents of several kinds, one embedded in the other.
   */
  static Optional<String> inOle(byte[] bytes) {
    var types = new HashSet<String>();
    for (int entry = STREAMS; entry <= bytes.length - STREAM_ENTRY; entry += STREAM_ENTRY) {
      int nameBytes = bytes[entry + STREAM_NAME_LENGTH] & 0xFF;
      if (nameBytes > 2 && nameBytes <= STREAM_NAME_LENGTH && bytes[entry + 1] == 0) {
        String name = new String(bytes, entry, nameBytes - 2, StandardCharsets.UTF_16LE);
        Optional.ofNullable(BY_STREAM.get(name)).ifPresent(types::add);
      }
    }
    return types.size() == 1 ? types.stream().findFirst() : Optional.empty();
  }
}
