package budgetwarehouse.job.intake;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.FileFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  @TempDir Path root;
  private Path inbox;
  private DataFolder data;

  @BeforeEach
  void makeFolders() throws IOException {
    inbox = Files.createDirectories(root.resolve("inbox"));
    data = new DataFolder(root.resolve("data"));
  }

  @Test
  void keepsAnUnchangedCopyOfEachDocument() throws IOException {
    put("a.txt", "甲");

    Received received = receive("file\na.txt\n");
    assertThat(received.findings()).isEmpty();
    assertThat(data.landing().resolve(hash("甲"))).hasContent("甲");
    assertThat(received.newFiles()).hasSize(1);
  }

  @Test
  void saysWhichFilesAreMissingOrNotListed() throws IOException {
    put("b.txt", "乙");

    Received received = receive("file\na.txt\n");
    assertThat(told(received)).containsExactly("a.txt file_missing", "b.txt file_not_in_manifest");
    assertThat(files(received)).containsExactly("b.txt");
  }

  @Test
  void passesOverWhatIsNoDocument() throws IOException {
    for (String file :
        List.of(".hidden", ".git/x", "README.md", "expected/a.csv", "~$b.docx", "sub/README")) {
      put(file, file);
    }
    put("sub/c.txt", "丙");

    assertThat(files(receive("file\nsub/c.txt\n"))).containsExactly("sub/c.txt");
  }

  @Test
  void readsFilesWithoutAManifestAndSaysThatThereIsNone() throws IOException {
    put("a.txt", "甲");
    Received received = new Intake(data, Set.of()).receive(InboxFiles.in(inbox));

    assertThat(told(received))
        .containsExactly("manifest.csv file_missing", "a.txt file_not_in_manifest");
    assertThat(files(received)).containsExactly("a.txt");
  }

  @Test
  void setsAsideAFileThatIsNotTheOneTheManifestMeans() throws IOException {
    put("a.txt", "甲");

    Received received = receive("file,sha256\na.txt," + hash("乙") + "\n");
    assertThat(told(received)).containsExactly("a.txt hash_differs");
    assertThat(received.files()).isEmpty();
    assertThat(data.quarantine().resolve(hash("甲")).resolve("document.txt")).hasContent("甲");
    assertThat(new Quarantine(data.quarantine()).reason(hash("甲"))).isPresent();
  }

  @Test
  void loadsTheSameContentOnce() throws IOException {
    put("a.txt", "甲");
    put("b.txt", "甲");
    put("c.txt", "甲");

    Received received = receive("file\nb.txt\na.txt\n");
    assertThat(files(received)).containsExactly("b.txt");
    assertThat(told(received))
        .containsExactly(
            "a.txt file_repeated", "c.txt file_not_in_manifest", "c.txt file_repeated");
  }

  @Test
  void followsNoLinkOutOfTheInbox() throws IOException {
    Path outside = Files.createDirectory(root.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "密");
    Files.createSymbolicLink(inbox.resolve("a.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(inbox.resolve("folder"), outside);

    Received received = receive("file\na.txt\nfolder/secret.txt\n");
    assertThat(received.files()).isEmpty();
    assertThat(told(received))
        .containsExactly(
            "a.txt file_missing", "folder/secret.txt file_missing", "folder file_missing");
    assertThat(data.landing()).doesNotExist();
  }

  @Test
  void knowsWhatTheStoreHas() throws IOException {
    put("a.txt", "甲");
    put("manifest.csv", "file\na.txt\n");
    Set<String> known = Set.of(ContentHash.documentKey(hash("甲")));

    Received received = new Intake(data, known).receive(InboxFiles.in(inbox));
    assertThat(received.newFiles()).isEmpty();
  }

  @Test
  void writesDownWhatItReceived() throws IOException {
    put("a.txt", "甲");
    Received received =
        receive("file,fiscal_year,stage,colour\na.txt,2023,budget,red\nb.txt,23,,\n");

    received.write(data.received(7));
    assertThat(Received.read(data.received(7))).isEqualTo(received);
  }

  @Test
  void changesItsFingerprintWithTheInbox() throws IOException {
    put("a.txt", "甲");
    String before = InboxFiles.in(inbox).fingerprint();

    assertThat(InboxFiles.in(inbox).fingerprint()).isEqualTo(before);
    put("b.txt", "乙");
    assertThat(InboxFiles.in(inbox).fingerprint()).isNotEqualTo(before);
  }

  private Received receive(String manifest) throws IOException {
    put("manifest.csv", manifest);
    return new Intake(data, Set.of()).receive(InboxFiles.in(inbox));
  }

  private void put(String file, String content) throws IOException {
    Path path = inbox.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private static List<String> files(Received received) {
    return received.files().stream().map(file -> file.row().file()).toList();
  }

  private static List<String> told(Received received) {
    return received.findings().stream().map(IntakeTest::told).toList();
  }

  private static String told(FileFinding finding) {
    return finding.file() + " " + finding.finding().kind().code();
  }

  private static String hash(String content) {
    return ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
