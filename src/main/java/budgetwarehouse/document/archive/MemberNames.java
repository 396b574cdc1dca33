package budgetwarehouse.document.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipExtraField;

/**
 * Names of the members of one archive.
 *
 * <p>An archive marks names in UTF-8, or repeats them in UTF-8 beside the others. Where it does
 * neither, they are in UTF-8 all the same (macOS) or in the code page of the computer, which in
 * China is GBK. One program wrote them all, so one name that is no UTF-8 speaks for the others.
 */
final class MemberNames {
  private static final Charset CODE_PAGE = Charset.forName("GB18030");

  private final Charset unmarked;

  MemberNames(List<ZipArchiveEntry> entries) {
    boolean utf8 = entries.stream().filter(MemberNames::isUnmarked).allMatch(MemberNames::isUtf8);
    this.unmarked = utf8 ? StandardCharsets.UTF_8 : CODE_PAGE;
  }

  /** Return the path of a member inside its archive, its folders parted by slashes. */
  String of(ZipArchiveEntry entry) {
    String name = isUnmarked(entry) ? new String(entry.getRawName(), unmarked) : marked(entry);
    return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
  }

  private static boolean isUnmarked(ZipArchiveEntry entry) {
    return !entry.getGeneralPurposeBit().usesUTF8ForNames() && repeated(entry).isEmpty();
  }

  private static String marked(ZipArchiveEntry entry) {
    String repeated = repeated(entry);
    return repeated.isEmpty() ? new String(entry.getRawName(), StandardCharsets.UTF_8) : repeated;
  }

  private static String repeated(ZipArchiveEntry entry) {
    ZipExtraField field = entry.getExtraField(UnicodePathExtraField.UPATH_ID);
    byte[] name = field instanceof UnicodePathExtraField path ? path.getUnicodeName() : new byte[0];
    return name == null ? "" : new String(name, StandardCharsets.UTF_8);
  }

  private static boolean isUtf8(ZipArchiveEntry entry) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(entry.getRawName()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
