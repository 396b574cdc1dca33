package budgetwarehouse.job.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.archive.Content;
import budgetwarehouse.finding.FindingKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody works in the inbox while it is received. */
class ChangingInboxTest {
  private static final String STEADY = "steady.txt";
  private static final String CHANGING = "changing.txt";

  @TempDir Path root;
  private Path inbox;
  private DataFolder data;

  @BeforeEach
  void fillInbox() throws IOException {
    inbox = Files.createDirectories(root.resolve("inbox"));
    data = new DataFolder(root.resolve("data"));
    Files.writeString(inbox.resolve("manifest.csv"), "file\nsteady.txt\nchanging.txt\n");
    Files.writeString(inbox.resolve(STEADY), "甲");
    Files.writeString(inbox.resolve(CHANGING), "乙");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void leavesAFileThatChangedSinceItWasListedToTheNextLoad(String name, Change change)
      throws IOException {
    InboxFiles before = InboxFiles.in(inbox);
    change.make(inbox);
    requireLeftOut(received(before, () -> {}), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void leavesAFileThatChangedSinceItWasReadToTheNextLoad(String name, Change change)
      throws IOException {
    requireLeftOut(received(InboxFiles.in(inbox), () -> change.make(inbox)), name);
  }

  private void requireLeftOut(Received received, String name) throws IOException {
    assertThat(files(received)).as(name).containsExactly(STEADY);
    assertThat(kinds(received)).as(name).contains(FindingKind.FILE_CHANGED);
    assertThat(kinds(received(InboxFiles.in(inbox), () -> {})))
        .as("the next load")
        .doesNotContain(FindingKind.FILE_CHANGED);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("removed", inbox -> Files.delete(inbox.resolve(CHANGING))),
        change(
            "growing",
            inbox -> Files.writeString(inbox.resolve(CHANGING), "丙", StandardOpenOption.APPEND)),
        change("renamed", inbox -> Files.move(inbox.resolve(CHANGING), inbox.resolve("new.txt"))),
        change("replaced, of equal size and time", ChangingInboxTest::replaceUnseen),
        change("a link now", ChangingInboxTest::replaceByLink));
  }

  private static Arguments change(String name, Change change) {
    return Arguments.of(name, change);
  }

  private static void replaceUnseen(Path inbox) throws IOException {
    Path file = inbox.resolve(CHANGING);
    FileTime time = Files.getLastModifiedTime(file);
    Path other = Files.writeString(inbox.resolveSibling("other"), "丁");
    Files.setLastModifiedTime(other, time);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void replaceByLink(Path inbox) throws IOException {
    Path outside = Files.writeString(inbox.resolveSibling("outside.txt"), "外");
    Files.delete(inbox.resolve(CHANGING));
    Files.createSymbolicLink(inbox.resolve(CHANGING), outside);
  }

  @Test
  void stopsWhereTheManifestIsRewritten() throws IOException {
    InboxFiles before = InboxFiles.in(inbox);
    Files.writeString(inbox.resolve("manifest.csv"), "file\nstea");

    assertThatThrownBy(() -> received(before, () -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.csv")
        .hasMessageContaining("请待其写完后重新装载");
  }

  @Test
  void stopsWhereTheManifestIsTakenAway() throws IOException {
    InboxFiles before = InboxFiles.in(inbox);
    Files.delete(inbox.resolve("manifest.csv"));

    assertThatThrownBy(() -> received(before, () -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("请待其写完后重新装载");
  }

  @Test
  void keepsNoCopyOfContentThatIsAnotherWhenItIsCopied() throws IOException {
    Path file = inbox.resolve(CHANGING);
    Content replacedAfterFirstReading = new ReplacedContent(file);
    Fingerprint found = Landing.fingerprint(replacedAfterFirstReading);
    var landing = new Landing(data.landing());

    assertThat(landing.keep(replacedAfterFirstReading, found, true)).isFalse();
    try (Stream<Path> copies = Files.list(data.landing())) {
      assertThat(copies).isEmpty();
    }
  }

  @Test
  void keepsNoCopyOfContentThatIsGoneWhenItIsCopied() throws IOException {
    Path file = inbox.resolve(CHANGING);
    Content content = () -> Files.newInputStream(file);
    Fingerprint found = Landing.fingerprint(content);
    Files.delete(file);

    assertThat(new Landing(data.landing()).keep(content, found, true)).isFalse();
  }

  @Test
  void replacesACopyThatIsDamagedWhereItIsToBeRead() throws IOException {
    Content content = () -> Files.newInputStream(inbox.resolve(STEADY));
    Fingerprint found = Landing.fingerprint(content);
    var landing = new Landing(data.landing());
    landing.keep(content, found, true);
    Files.writeString(landing.copyOf(found.sha256()), "乙");

    assertThat(landing.keep(content, found, false)).isTrue();
    assertThat(landing.holds(found.sha256())).isFalse();
    assertThat(landing.keep(content, found, true)).isTrue();
    assertThat(landing.holds(found.sha256())).isTrue();
  }

  @Test
  void receivesContentByTheNameThatStays() throws IOException {
    Files.writeString(inbox.resolve("manifest.csv"), "file\nchanging.txt\nsteady.txt\n");
    Files.writeString(inbox.resolve(STEADY), "乙");

    Received received = steady(new Intake(data, Set.of()), () -> delete(CHANGING));
    assertThat(files(received)).containsExactly(STEADY);
    assertThat(kinds(received)).containsExactly(FindingKind.FILE_CHANGED);
  }

  @Test
  void receivesWhatIsInTheArchiveThatStays() throws IOException {
    Files.writeString(inbox.resolve("manifest.csv"), "file\nchanging.zip\nsteady.zip\n");
    Files.delete(inbox.resolve(STEADY));
    Files.delete(inbox.resolve(CHANGING));
    try (var zip = new ZipOutputStream(Files.newOutputStream(inbox.resolve("changing.zip")))) {
      zip.putNextEntry(new ZipEntry("part.txt"));
      zip.write('a');
    }
    Files.copy(inbox.resolve("changing.zip"), inbox.resolve("steady.zip"));

    Received received = steady(new Intake(data, Set.of()), () -> delete("changing.zip"));
    assertThat(files(received)).containsExactly("steady.zip!/part.txt");
    assertThat(kinds(received)).containsExactly(FindingKind.FILE_CHANGED);
  }

  @Test
  void saysNothingOfTheChangingFilesOfOtherDistricts() throws IOException {
    Files.writeString(
        inbox.resolve("manifest.csv"),
        "file,division_code,fiscal_year\nsteady.txt,130208,2023\nchanging.txt,420112,2023\n");
    var district = new DistrictIntake(new Intake(data, Set.of()), District.of("130208"));

    Received received = steady(district, () -> delete(CHANGING));
    assertThat(files(received)).containsExactly(STEADY);
    assertThat(received.findings()).isEmpty();
    assertThat(received.passedOver()).isEqualTo(1);
  }

  @Test
  void countsTheFilesOfOtherDistrictsWhereOneOfItsOwnChanged() throws IOException {
    Files.writeString(
        inbox.resolve("manifest.csv"),
        "file,division_code,fiscal_year\nsteady.txt,420112,2023\nchanging.txt,130208,2023\n");
    var district = new DistrictIntake(new Intake(data, Set.of()), District.of("130208"));

    Received received = steady(district, () -> delete(CHANGING));
    assertThat(files(received)).isEmpty();
    assertThat(kinds(received)).containsExactly(FindingKind.FILE_CHANGED);
    assertThat(received.passedOver()).isEqualTo(1);
  }

  /** Receive the inbox, with something done after it was received for the first time. */
  private Received steady(InboxIntake intake, Action meanwhile) throws IOException {
    List<Action> once = new ArrayList<>(List.of(meanwhile));
    InboxIntake disturbed =
        new InboxIntake() {
          @Override
          public InboxFiles asked(InboxFiles listed) throws IOException {
            return intake.asked(listed);
          }

          @Override
          public Received receive(InboxFiles listed) throws IOException {
            Received received = intake.receive(listed);
            if (!once.isEmpty()) {
              once.remove(0).run();
            }
            return received;
          }
        };
    return new SteadyIntake(inbox, disturbed).receive();
  }

  private void delete(String file) throws IOException {
    Files.delete(inbox.resolve(file));
  }

  /** Receive a listing, with something done before the inbox is compared with it. */
  private Received received(InboxFiles listed, Action meanwhile) throws IOException {
    Received received = new Intake(data, Set.of()).receive(listed);
    meanwhile.run();
    return ChangedFiles.of(listed, InboxFiles.in(inbox)).leftOut(received);
  }

  private static List<String> files(Received received) {
    return received.files().stream().map(file -> file.row().file()).toList();
  }

  private static List<FindingKind> kinds(Received received) {
    return received.findings().stream().map(said -> said.finding().kind()).toList();
  }

  /** Content that is another one each time it is opened. */
  private record ReplacedContent(Path file) implements Content {
    @Override
    public InputStream open() throws IOException {
      String hash = ContentHash.of(Files.readAllBytes(file));
      InputStream opened = Files.newInputStream(file);
      Path other = file.resolveSibling("other");
      Files.write(other, hash.getBytes(StandardCharsets.UTF_8));
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      return opened;
    }
  }

  /** What somebody does to the inbox. */
  @FunctionalInterface
  interface Change {
    void make(Path inbox) throws IOException;
  }

  /** Something done in between. */
  @FunctionalInterface
  private interface Action {
    void run() throws IOException;
  }
}
