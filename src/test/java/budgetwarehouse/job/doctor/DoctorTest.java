package budgetwarehouse.job.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.disk.Seal;
import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.job.JobDatabase;
import budgetwarehouse.job.JobDefinition;
import budgetwarehouse.job.JobPlace;
import budgetwarehouse.job.doctor.Diagnosis.Mark;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.store.ExtractedDocument;
import budgetwarehouse.store.ReceiptWriter;
import budgetwarehouse.store.ReceivedDocument;
import budgetwarehouse.store.StoreBatchWriter;
import budgetwarehouse.store.StorePartition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final long GIGABYTE = 1L << 30;
  private static final byte[] CONTENT = "一份文件".getBytes(StandardCharsets.UTF_8);
  private static final String HASH = ContentHash.of(CONTENT);

  @TempDir Path root;
  private final JobDatabase jobs =
      JobPlace.of(JobDefinition.read(Path.of("jobs/load-disclosures.yaml"))).database();
  private DataFolder data;
  private Machine machine;
  private Path batch;

  @BeforeEach
  void loadOneDocument() throws IOException {
    data = new DataFolder(root.resolve("data"));
    Path temporary = Files.createDirectories(root.resolve("temporary"));
    machine = new Machine(17, GIGABYTE, 8 * GIGABYTE, "UTF-8", temporary);
    Files.createDirectories(data.landing());
    Files.write(data.landing().resolve(HASH), CONTENT);
    var unread = new Finding(FindingKind.READER_FAILED, Place.WHOLE_DOCUMENT, "", "");
    var document = new ExtractedDocument(HASH, "text/plain", 12, 1, DocumentFacts.unread(unread));
    batch =
        new StoreBatchWriter(data.store(), ExtractorVersion.CURRENT)
            .write(StorePartition.UNKNOWN, List.of(document));
    var received = new ReceivedDocument(HASH, ManifestRow.unlisted("a.txt"));
    new ReceiptWriter(data.store()).write(TODAY, List.of(received), List.of());
    Files.writeString(data.format(), "{\"layout\": 1, \"program\": \"\"}");
  }

  @Test
  void findsNothingWrongWithASoundFolder() throws IOException {
    assertThat(examined("数据存储").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("收件登记").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("登记与存储").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("原件").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("文件操作").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("数据布局").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("作业记录").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("隔离区").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("数据库程序库").mark()).isEqualTo(Mark.WELL);
  }

  @Test
  void findsDamagedBatchesAndReceipts() throws IOException {
    Files.write(batch.resolve("figure.parquet"), new byte[3]);
    assertThat(examined("数据存储")).satisfies(one -> isIll(one, batch.toString()));

    Path receipt = data.store().resolve("receipts/000001");
    Files.delete(receipt.resolve(Seal.NAME));
    assertThat(examined("收件登记")).satisfies(one -> isIll(one, receipt.toString()));
  }

  @Test
  void findsOriginalsThatAreGoneOrChanged() throws IOException {
    Path original = data.landing().resolve(HASH);
    Files.writeString(original, "另一份文");
    assertThat(examined("原件").mark()).isEqualTo(Mark.WELL);
    assertThat(deeply("原件")).satisfies(one -> isIll(one, HASH));

    Files.delete(original);
    assertThat(examined("原件")).satisfies(one -> isIll(one, "缺失"));
  }

  @Test
  void findsDocumentsThatWereReceivedAndAreNotRead() throws IOException {
    Files.move(batch, root.resolve("elsewhere"));

    assertThat(examined("登记与存储")).satisfies(one -> isDoubtful(one, "尚未读取：a.txt"));
  }

  @Test
  void findsWhatKilledRunsAndStrangersLeft() throws IOException {
    Files.createDirectory(batch.resolveSibling("half.writing"));
    Files.writeString(batch.resolve("notes.txt"), "");

    assertThat(examined("写了一半的文件夹")).satisfies(one -> isDoubtful(one, "half.writing"));
    assertThat(examined("来历不明的文件")).satisfies(one -> isDoubtful(one, "notes.txt"));
  }

  @Test
  void findsADamagedWarehouseAndJobDatabase() throws IOException {
    Files.writeString(data.warehouse(), "不是数据库".repeat(5000));
    Files.writeString(data.jobDatabase(), "不是数据库".repeat(5000));

    assertThat(examined("已发布的数据仓库")).satisfies(one -> isIll(one, "损坏"));
    assertThat(examined("作业记录")).satisfies(one -> isIll(one, "不能使用"));
  }

  @Test
  void findsAnOlderAndANewerLayout() throws IOException {
    Files.writeString(data.format(), "{\"layout\": 9, \"program\": \"9\"}");
    assertThat(examined("数据布局")).satisfies(one -> isIll(one, "第 9 版"));

    Files.delete(data.format());
    Files.delete(batch.resolve(Seal.NAME));
    assertThat(examined("数据布局")).satisfies(one -> isDoubtful(one, "较早的程序"));
    assertThat(examined("数据存储")).satisfies(one -> isDoubtful(one, "没有校验值"));
    assertThat(examined("来历不明的文件").mark()).isEqualTo(Mark.WELL);
    assertThat(examined("登记与存储").mark()).isEqualTo(Mark.WELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001坏", "{}", "null", ""})
  void findsANoteOfTheLayoutThatIsSpoilt(String note) throws IOException {
    Files.writeString(data.format(), note);
    Files.write(batch.resolve("figure.parquet"), new byte[3]);

    assertThat(examined("数据布局")).satisfies(one -> isIll(one, "已损坏"));
    assertThat(examined("数据存储")).satisfies(one -> isIll(one, batch.toString()));
  }

  @Test
  void countsWhatIsSetAside() throws IOException {
    Files.createDirectories(data.quarantine().resolve("a"));

    assertThat(examined("隔离区")).satisfies(one -> isDoubtful(one, "1 项"));
  }

  @Test
  void findsAMachineThatDoesNotDo() throws IOException {
    Path temporary = machine.temporary();
    machine = new Machine(11, 4 * GIGABYTE, 2 * GIGABYTE, "ANSI_X3.4-1968", temporary);
    for (int left = 0; left < 4; left++) {
      Files.writeString(temporary.resolve("libduckdb_java" + left + ".so"), "");
    }

    assertThat(examined("Java").mark()).isEqualTo(Mark.ILL);
    assertThat(examined("内存").mark()).isEqualTo(Mark.ILL);
    assertThat(examined("文件名编码").mark()).isEqualTo(Mark.ILL);
    assertThat(examined("临时文件夹")).satisfies(one -> isDoubtful(one, "4 个"));
  }

  @ParameterizedTest
  @CsvSource({"'',1073741824", "512m,536870912", "4G,4294967296", "1048576,1048576", "viel,0"})
  void tellsTheHeapThatALoadIsGiven(String stated, long bytes) {
    assertThat(Machine.loadHeap(stated)).isEqualTo(bytes);
  }

  @Test
  void findsLittleRoomAndMissingRecognition() {
    assertThat(FolderExamination.room("/dev/sda", 1_000_000).mark()).isEqualTo(Mark.ILL);
    assertThat(FolderExamination.room("/dev/sda", 900_000_000).mark()).isEqualTo(Mark.DOUBT);
    assertThat(Equipment.recognition(Optional.empty()).advice()).contains("tesseract-ocr-chi-sim");
  }

  private Diagnosis examined(String subject) throws IOException {
    return found(subject, false);
  }

  private Diagnosis deeply(String subject) throws IOException {
    return found(subject, true);
  }

  private Diagnosis found(String subject, boolean deep) throws IOException {
    return new Doctor(machine, TODAY)
        .examine(new JobPlace(data, jobs), deep).stream()
            .filter(one -> one.subject().equals(subject))
            .findFirst()
            .orElseThrow();
  }

  private static void isIll(Diagnosis one, String says) {
    assertThat(one.mark()).isEqualTo(Mark.ILL);
    assertThat(one.says()).contains(says);
    assertThat(one.advice()).isNotBlank();
  }

  private static void isDoubtful(Diagnosis one, String says) {
    assertThat(one.mark()).isEqualTo(Mark.DOUBT);
    assertThat(one.says()).contains(says);
    assertThat(one.advice()).isNotBlank();
  }
}
