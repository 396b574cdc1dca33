package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.intake.Quarantine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads an inbox full of files that would end, stall or mislead a reader that trusts them. */
@TestInstance(PER_CLASS)
class HostileInboxIT {
  private Path inbox;
  private WholeRun run;
  private int exitCode;
  private String reported;

  @BeforeAll
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void loadEverythingAtOnce(@TempDir Path root) throws IOException {
    inbox = Files.createDirectories(root.resolve("inbox"));
    HostileInbox.fill(inbox);
    run = new WholeRun(inbox, root.resolve("data"));
    exitCode = run.load();
    reported = Files.readString(run.data().reports().resolve("1.json"));
  }

  @Test
  void publishesTheRestAndSaysThatThereAreErrors() throws SQLException {
    assertThat(exitCode).as(run::printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(
            run.published()
                .lines(
                    """
                    select file, media_type, count(*) from fact_project
                    inner join dim_document using (document_key) group by all order by all
                    """))
        .containsExactly("text.doc|text/plain|4", "公开.zip!/2023年/部门预算.txt|text/plain|6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          locked.pdf              | file_encrypted     | 打开密码
          cut.pdf                 | file_damaged       | 完整
          loop.pdf                | file_damaged       | 完整
          nested.pdf              | file_damaged       | 完整
          thousands.pdf           | file_beyond_limits | 限额以内
          enormous.pdf            | file_beyond_limits | 限额以内
          公开.zip!/2023年/再来一份.txt | file_repeated | 已按 公开.zip!/2023年/部门预算.txt 装载一次
          bomb.zip!/bomb.txt      | file_beyond_limits | 压缩比正常
          cut.zip                 | file_damaged       | 完整的 ZIP 压缩包
          shared.zip              | file_beyond_limits | 互不重叠
          lying.zip!/b.txt        | file_beyond_limits | 解压后不超过
          locked.zip!/b.txt       | file_encrypted     | 未加密
          outside.zip!/../../a.txt | member_not_read   | 相对路径
          deep.zip!/4.zip!/3.zip  | member_not_read    | 至多再有一层
          a.rar                   | format_not_read    | 解压后放入收件夹
          claims.xlsx             | file_empty         | 有内容
          blanks.xlsx             | file_beyond_limits | 限额
          laughs.xlsx             | file_damaged       | 工作表
          cut.xlsx                | file_damaged       | 工作簿
          laughs.docx             | file_damaged       | 完整
          blanks.docx             | file_beyond_limits | 限额
          cut.docx                | file_damaged       | 完整
          empty.docx              | file_empty         | 有内容
          picture.pdf             | format_not_read    | 查找同一公开
          """)
  void saysInChineseWhatIsWrongWithWhichFile(String file, String kind, String words)
      throws SQLException {
    assertThat(
            run.published().lines("select kind, expected from finding where file = '" + file + "'"))
        .anySatisfy(finding -> assertThat(finding).startsWith(kind + "|").contains(words));
    assertThat(reported).contains("\"" + file + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "locked.pdf",
        "loop.pdf",
        "nested.pdf",
        "cut.zip",
        "shared.zip",
        "a.rar",
        "cut.xlsx"
      })
  void setsAsideWhatCannotBeRead(String file) throws IOException {
    String sha256 = ContentHash.of(Files.readAllBytes(inbox.resolve(file)));

    assertThat(new Quarantine(run.data().quarantine()).reason(sha256)).isPresent();
  }

  @Test
  void readsNothingAgain() {
    int again = run.load();

    assertThat(again).as(run::printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(run.filesRead()).isEmpty();
  }
}
