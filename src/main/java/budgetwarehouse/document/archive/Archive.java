package budgetwarehouse.document.archive;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * ZIP archive with the files in it. Whatever is wrong with the archive is its fault, whatever is
 * wrong with a member that member's; neither is an exception.
 */
public final class Archive implements Closeable {
  private final Closeable source;
  private final List<ArchiveMember> members;
  private final Optional<Finding> fault;

  private Archive(Closeable source, List<ArchiveMember> members, Optional<Finding> fault) {
    this.source = source;
    this.members = List.copyOf(members);
    this.fault = fault;
  }

  /** Read the list of members, as far as the budget allows. */
  public static Archive open(SeekableByteChannel content, ArchiveBudget budget) {
    var metered = new MeteredChannel(content, budget.limits().directoryBytes());
    try {
      ZipFile zip = ZipDirectory.open(metered);
      metered.takeOffMeter();
      return of(zip, budget);
    } catch (IOException | RuntimeException e) {
      // The library meets broken archives with many exceptions; each says the same to the analyst.
      return metered.isExhausted()
          ? refused(content, FindingKind.FILE_BEYOND_LIMITS, "成员目录大小正常的压缩包")
          : refused(content, FindingKind.FILE_DAMAGED, "完整的 ZIP 压缩包");
    }
  }

  private static Archive of(ZipFile zip, ArchiveBudget budget) {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
    if (ZipDirectory.overlaps(entries)) {
      return refused(zip, FindingKind.FILE_BEYOND_LIMITS, "成员互不重叠的压缩包");
    }
    List<ArchiveMember> members = members(zip, entries, budget.limits());
    long bytes =
        members.stream()
            .filter(member -> member.fault().isEmpty())
            .mapToLong(ArchiveMember::bytes)
            .sum();
    if (!budget.take(entries.size(), bytes)) {
      ArchiveLimits limits = budget.limits();
      String most = "解压后不超过 " + limits.totalBytes() + " 字节、" + limits.members() + " 个文件的压缩包";
      return refused(zip, FindingKind.FILE_BEYOND_LIMITS, most);
    }
    return members.isEmpty()
        ? refused(zip, FindingKind.FILE_EMPTY, "内有文件的压缩包")
        : new Archive(zip, members, Optional.empty());
  }

  private static List<ArchiveMember> members(
      ZipFile zip, List<ZipArchiveEntry> entries, ArchiveLimits limits) {
    var names = new MemberNames(entries);
    var rules = new MemberRules(limits);
    Set<String> taken = new HashSet<>();
    List<ArchiveMember> members = new ArrayList<>();
    for (ZipArchiveEntry entry : entries) {
      String name = names.of(entry);
      if (!MemberRules.isPassedOver(entry, name)) {
        Optional<Finding> fault = rules.faultOf(entry, name);
        Content content = () -> content(zip, entry);
        members.add(new ArchiveMember(unused(name, taken), entry.getSize(), fault, content));
      }
    }
    return members;
  }

  /** Keep members apart that have one name: none is lost. */
  private static String unused(String name, Set<String> taken) {
    String free = name;
    for (int copy = 2; !taken.add(free); copy++) {
      free = name + "~" + copy;
    }
    return free;
  }

  private static InputStream content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try {
      return new VerifiedStream(zip.getInputStream(entry), entry);
    } catch (RuntimeException e) {
      throw new IOException("the content of " + entry.getName() + " cannot be unpacked", e);
    }
  }

  private static Archive refused(Closeable source, FindingKind kind, String expected) {
    var finding = new Finding(kind, Place.WHOLE_DOCUMENT, "", expected + "；其中文件均未读取");
    return new Archive(source, List.of(), Optional.of(finding));
  }

  /** Return the files in the order in which the archive holds them; none where it has a fault. */
  public List<ArchiveMember> members() {
    return members;
  }

  /** Say why nothing of it is read; empty where its members are. */
  public Optional<Finding> fault() {
    return fault;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
