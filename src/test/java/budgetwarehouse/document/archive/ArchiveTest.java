package budgetwarehouse.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final ArchiveLimits SMALL = new ArchiveLimits(4096, 3, 2000, 5000, 10, 100);

  /** Show every member with its content or what is wrong, or what is wrong with the archive. */
  private static List<String> show(byte[] archive, ArchiveLimits limits) {
    List<String> shown = new ArrayList<>();
    var channel = new SeekableInMemoryByteChannel(archive);
    try (Archive opened = Archive.open(channel, new ArchiveBudget(limits))) {
      opened.fault().ifPresent(fault -> shown.add(fault.kind().code()));
      opened.members().forEach(member -> shown.add(show(member)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return shown;
  }

  private static List<String> show(byte[] archive) {
    return show(archive, ArchiveLimits.GENEROUS);
  }

  private static String show(ArchiveMember member) {
    return member.name()
        + "="
        + member.fault().map(f -> f.kind().code()).orElseGet(() -> text(member));
  }

  private static String text(ArchiveMember member) {
    try (InputStream content = member.content().open()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "broken";
    }
  }

  private static ArchiveFile two() {
    return new ArchiveFile().with("预算/说明.txt", "甲").with("预算/表.txt", "乙");
  }

  @Test
  void readsEveryFileWithItsPath() {
    assertThat(show(two().bytes())).containsExactly("预算/说明.txt=甲", "预算/表.txt=乙");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
  void readsNamesWhoseEncodingIsNotStated(String charset) {
    byte[] archive =
        new ArchiveFile().namesIn(charset).with("a.txt", "").with("2023年“三公”经费.txt", "甲").bytes();

    assertThat(show(archive)).containsExactly("a.txt=", "2023年“三公”经费.txt=甲");
  }

  @Test
  void prefersNamesRepeatedInUtf8() {
    byte[] archive = new ArchiveFile().namesIn("US-ASCII").namesTwice().with("表.txt", "甲").bytes();

    assertThat(show(archive)).containsExactly("表.txt=甲");
  }

  @Test
  void passesOverWhatSystemsLeaveBehind() {
    byte[] archive =
        new ArchiveFile()
            .with("公开/", "")
            .with("__MACOSX/._a.txt", "x")
            .with("公开/.DS_Store", "x")
            .with("公开/Thumbs.db", "x")
            .with("公开/~$a.docx", "x")
            .with("公开\\a.txt", "甲")
            .bytes();

    assertThat(show(archive)).containsExactly("公开/a.txt=甲");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.txt", "a/../../b.txt", "/etc/passwd", "C:\\a.txt", "..\\a.txt"})
  void refusesNamesThatLeadOutOfTheArchive(String name) {
    byte[] archive = new ArchiveFile().with(name, "x").with("a.txt", "甲").bytes();

    assertThat(show(archive))
        .containsExactly(name.replace('\\', '/') + "=member_not_read", "a.txt=甲");
  }

  @Test
  void refusesLinks() {
    byte[] link = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
    byte[] archive =
        new ArchiveFile()
            .with("link.txt", link, entry -> entry.setUnixMode(UnixStat.LINK_FLAG | 0777))
            .with(
                "a.txt",
                "甲".getBytes(StandardCharsets.UTF_8),
                entry -> entry.setUnixMode(UnixStat.FILE_FLAG | 0644))
            .bytes();

    assertThat(show(archive)).containsExactly("link.txt=member_not_read", "a.txt=甲");
  }

  @Test
  void keepsMembersOfOneNameApart() {
    byte[] archive = new ArchiveFile().with("a.txt", "甲").with("a.txt", "乙").bytes();

    assertThat(show(archive)).containsExactly("a.txt=甲", "a.txt~2=乙");
  }

  @ParameterizedTest
  @CsvSource({
    "8,  2, 1,          file_encrypted",
    "10, 2, 97,         member_not_read",
    "24, 4, 2000000000, file_beyond_limits",
    "24, 4, 2,          broken",
    "24, 4, 4,          broken",
    "16, 4, 7,          broken",
  })
  void readsTheOthersWhereOneMemberLies(int field, int width, int value, String shown) {
    assertThat(show(two().lying(1, field, width, value)))
        .contains("预算/说明.txt=甲")
        .allMatch(member -> member.equals("预算/说明.txt=甲") || member.equals("预算/表.txt=" + shown));
  }

  @Test
  void refusesMembersThatShareTheirBytes() {
    assertThat(show(two().lying(1, ArchiveFile.HEADER_OFFSET, 4, 0)))
        .containsExactly("file_beyond_limits");
  }

  @Test
  void refusesMoreMembersThanTheLimit() {
    byte[] archive = two().with("c", "").with("d", "").bytes();

    assertThat(show(archive, SMALL)).containsExactly("file_beyond_limits");
  }

  @Test
  void refusesAListOfMembersLongerThanTheLimit() {
    var file = new ArchiveFile();
    for (int member = 0; member < 200; member++) {
      file.with("member" + member, "");
    }

    assertThat(show(file.bytes(), SMALL)).containsExactly("file_beyond_limits");
  }

  @Test
  void refusesMoreBytesThanTheLimit() {
    byte[] many = new byte[1900];
    new Random(1).nextBytes(many);
    byte[] archive = new ArchiveFile().with("a", many).with("b", many).with("c", many).bytes();

    assertThat(show(archive, SMALL)).containsExactly("file_beyond_limits");
  }

  @Test
  void countsArchivesInsideTogetherWithTheirArchive() throws IOException {
    var budget = new ArchiveBudget(SMALL);
    try (Archive outer = Archive.open(new SeekableInMemoryByteChannel(two().bytes()), budget);
        Archive inner = Archive.open(new SeekableInMemoryByteChannel(two().bytes()), budget)) {
      assertThat(outer.fault()).isEmpty();
      assertThat(inner.fault()).isPresent();
    }
  }

  @Test
  void refusesAMemberThatUnpacksToFarMoreThanItsSize() {
    byte[] archive = two().with("bomb.txt", new byte[1000]).bytes();

    assertThat(show(archive, SMALL)).hasSize(3).endsWith("bomb.txt=file_beyond_limits");
  }

  @Test
  void reportsAnArchiveThatEndsTooEarlyWhereverItIsCut() {
    byte[] archive = two().bytes();

    for (int length = 0; length < archive.length; length++) {
      assertThat(show(Arrays.copyOf(archive, length)))
          .as("cut at " + length)
          .containsExactly("file_damaged");
    }
  }

  @Test
  void reportsAnArchiveWithoutFiles() {
    assertThat(show(new ArchiveFile().with("公开/", "").bytes())).containsExactly("file_empty");
  }

  @Test
  void survivesFlippedBytes() {
    byte[] archive = two().bytes();
    var random = new Random(7);

    for (int round = 0; round < 2000; round++) {
      byte[] damaged = archive.clone();
      for (int i = 0; i < 3; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertThat(show(damaged)).isNotEmpty();
    }
  }
}
