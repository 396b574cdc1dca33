package budgetwarehouse.job.intake;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.document.archive.ArchiveFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIntakeTest {
  @TempDir Path root;
  private Path inbox;
  private DataFolder data;

  @BeforeEach
  void makeFolders() throws IOException {
    inbox = Files.createDirectories(root.resolve("inbox"));
    data = new DataFolder(root.resolve("data"));
  }

  @Test
  void receivesEachFileOfAnArchiveAsADocument() throws IOException {
    byte[] archive = new ArchiveFile().with("说明.txt", "甲").with("表/b.txt", "乙").bytes();
    put("a.zip", archive);

    Received received = receive("file\na.zip\n");
    assertThat(told(received)).isEmpty();
    assertThat(files(received)).containsExactly("a.zip!/说明.txt", "a.zip!/表/b.txt");
    assertThat(received.files().get(0).sha256()).isEqualTo(hash("甲"));
    assertThat(data.landing().resolve(hash("甲"))).hasContent("甲");
    assertThat(data.landing().resolve(ContentHash.of(archive))).hasBinaryContent(archive);
  }

  @Test
  void appliesTheRowOfTheArchiveToItsFilesAndLetsTheirOwnWin() throws IOException {
    put("a.zip", new ArchiveFile().with("b.txt", "甲").with("c.txt", "乙").bytes());

    Received received = receive("file,fiscal_year,unit_name\na.zip,2023,财政局\na.zip!/c.txt,2024,\n");
    assertThat(told(received)).isEmpty();
    assertThat(received.files().stream().map(ReceivedFile::row).map(this::said))
        .containsExactly("a.zip!/b.txt 2023 财政局", "a.zip!/c.txt 2024 财政局");
  }

  private String said(ManifestRow row) {
    return row.file() + " " + row.fiscalYear().orElse(0) + " " + row.unitName();
  }

  @Test
  void holdsTheHashOfTheManifestAgainstTheArchive() throws IOException {
    byte[] archive = new ArchiveFile().with("b.txt", "甲").bytes();
    put("a.zip", archive);

    assertThat(files(receive("file,sha256\na.zip," + ContentHash.of(archive) + "\n")))
        .containsExactly("a.zip!/b.txt");
    assertThat(told(receive("file,sha256\na.zip," + hash("甲") + "\n")))
        .containsExactly("a.zip hash_differs");
    assertThat(told(receive("file,sha256\na.zip,\na.zip!/b.txt," + hash("乙") + "\n")))
        .containsExactly("a.zip!/b.txt hash_differs");
  }

  @Test
  void saysWhichFilesOfAnArchiveAreMissingOrNotListed() throws IOException {
    put("a.zip", new ArchiveFile().with("b.txt", "甲").with("c.txt", "乙").bytes());
    put("d.zip", new ArchiveFile().with("e.txt", "丙").bytes());

    assertThat(told(receive("file\na.zip!/b.txt\na.zip!/x.txt\n")))
        .containsExactly(
            "a.zip!/c.txt file_not_in_manifest",
            "d.zip file_not_in_manifest",
            "a.zip!/x.txt file_missing");
  }

  @Test
  void loadsContentOnceThatIsInAndOutsideOfArchives() throws IOException {
    put("a.zip", new ArchiveFile().with("b.txt", "甲").with("c.txt", "甲").bytes());
    put("d.txt", "甲".getBytes(StandardCharsets.UTF_8));

    Received received = receive("file\na.zip\nd.txt\n");
    assertThat(files(received)).containsExactly("a.zip!/b.txt");
    assertThat(told(received)).containsExactly("a.zip!/c.txt file_repeated", "d.txt file_repeated");
  }

  @Test
  void opensAnArchiveInAnArchiveAndNoDeeperOne() throws IOException {
    byte[] deepest = new ArchiveFile().with("c.txt", "丙").bytes();
    byte[] inner = new ArchiveFile().with("b.txt", "乙").with("deepest.zip", deepest).bytes();
    put("a.zip", new ArchiveFile().with("a.txt", "甲").with("inner.zip", inner).bytes());

    Received received = receive("file\na.zip\n");
    assertThat(files(received)).containsExactly("a.zip!/a.txt", "a.zip!/inner.zip!/b.txt");
    assertThat(told(received)).containsExactly("a.zip!/inner.zip!/deepest.zip member_not_read");
  }

  @Test
  void opensNoDocumentThatIsMadeLikeAnArchive() throws IOException {
    byte[] workbook =
        new ArchiveFile().with("[Content_Types].xml", "<x/>").with("xl/workbook.xml", "").bytes();
    put("a.zip", new ArchiveFile().with("b.zip", workbook).bytes());

    assertThat(files(receive("file\na.zip\n"))).containsExactly("a.zip!/b.zip");
  }

  @Test
  void setsAsideAnArchiveThatCannotBeOpened() throws IOException {
    byte[] archive = new ArchiveFile().with("b.txt", "甲").bytes();
    byte[] half = Arrays.copyOf(archive, archive.length / 2);
    put("a.zip", half);

    Received received = receive("file\na.zip\n");
    assertThat(received.files()).isEmpty();
    assertThat(told(received)).containsExactly("a.zip file_damaged");
    assertThat(new Quarantine(data.quarantine()).reason(ContentHash.of(half))).isPresent();
  }

  @Test
  void readsTheOthersWhereOneFileIsBrokenOrLocked() throws IOException {
    var archive = new ArchiveFile().with("b.txt", "甲").with("c.txt", "乙");
    put("a.zip", archive.lying(1, ArchiveFile.SIZE, 4, 1));
    put("d.zip", new ArchiveFile().with("e.txt", "丙").lying(0, ArchiveFile.FLAGS, 2, 1));

    Received received = receive("file\na.zip\nd.zip\n");
    assertThat(files(received)).containsExactly("a.zip!/b.txt");
    assertThat(told(received))
        .containsExactly("a.zip!/c.txt file_damaged", "d.zip!/e.txt file_encrypted");
  }

  @Test
  void receivesTheSameAgain() throws IOException {
    put("a.zip", new ArchiveFile().with("b.txt", "甲").with("c.txt", "乙").bytes());
    Received first = receive("file\na.zip\n");
    Set<String> keys = new HashSet<>();
    first.files().forEach(file -> keys.add(file.documentKey()));

    Received second = new Intake(data, keys).receive(InboxFiles.in(inbox));
    assertThat(files(second)).isEqualTo(files(first));
    assertThat(second.newFiles()).isEmpty();
  }

  private Received receive(String manifest) throws IOException {
    put("manifest.csv", manifest.getBytes(StandardCharsets.UTF_8));
    return new Intake(data, Set.of()).receive(InboxFiles.in(inbox));
  }

  private void put(String file, byte[] content) throws IOException {
    Files.write(inbox.resolve(file), content);
  }

  private static List<String> files(Received received) {
    return received.files().stream().map(file -> file.row().file()).toList();
  }

  private static List<String> told(Received received) {
    return received.findings().stream()
        .map(finding -> finding.file() + " " + finding.finding().kind().code())
        .toList();
  }

  private static String hash(String content) {
    return ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
