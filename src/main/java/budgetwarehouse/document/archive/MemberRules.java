package budgetwarehouse.document.archive;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Which members of an archive are documents, and which of those cannot be read. */
final class MemberRules {
  private static final Set<ZipMethod> METHODS =
      Set.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED, ZipMethod.BZIP2);
  private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:/.*|(?s).*[\\p{Cntrl}].*");

  private final ArchiveLimits limits;

  MemberRules(ArchiveLimits limits) {
    this.limits = limits;
  }

  /** Return whether a member is a folder, or what systems leave behind and nobody published. */
  static boolean isPassedOver(ZipArchiveEntry entry, String name) {
    return entry.isDirectory()
        || name.endsWith("/")
        || parts(name).stream().anyMatch(Clutter::isClutter);
  }

  /** Say why a member cannot be read; empty where it can be. */
  Optional<Finding> faultOf(ZipArchiveEntry entry, String name) {
    if (OUTSIDE.matcher(name).matches() || parts(name).contains("..")) {
      return fault(FindingKind.MEMBER_NOT_READ, name, "压缩包内的相对路径");
    }
    if (!isOrdinary(entry)) {
      return fault(FindingKind.MEMBER_NOT_READ, name, "普通文件；链接不予读取");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return fault(FindingKind.FILE_ENCRYPTED, name, "未加密的压缩包");
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    if (method == null || !METHODS.contains(method)) {
      return fault(FindingKind.MEMBER_NOT_READ, name, "以 Deflate 等常用方法压缩的文件；请重新打包");
    }
    return isTooLarge(entry)
        ? fault(
            FindingKind.FILE_BEYOND_LIMITS,
            name,
            "解压后不超过 " + limits.documentBytes() + " 字节且压缩比正常的文件")
        : Optional.empty();
  }

  private static List<String> parts(String name) {
    return Arrays.asList(name.split("/"));
  }

  private static boolean isOrdinary(ZipArchiveEntry entry) {
    int type = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
    return type == 0 || type == UnixStat.FILE_FLAG;
  }

  private boolean isTooLarge(ZipArchiveEntry entry) {
    long size = entry.getSize();
    boolean isStrange =
        size > limits.smallBytes() && size / limits.ratio() > entry.getCompressedSize();
    return size < 0 || size > limits.documentBytes() || isStrange;
  }

  private static Optional<Finding> fault(FindingKind kind, String name, String expected) {
    return Optional.of(new Finding(kind, Place.WHOLE_DOCUMENT, name, expected + "；此文件未读取"));
  }
}
