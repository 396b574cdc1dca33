package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import budgetwarehouse.job.LoadRun;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loads an inbox in which nearly everything is wrong that can be. */
@TestInstance(PER_CLASS)
class BadInputIT {
  private static final String FIGURES =
      """
      select table_id, line, row_label, column_label, measure, printed_text, printed_unit,
          amount_yuan, quantity, disposition like 'fact'
      from printed.figure inner join dim_document using (document_key)
      where file = '%s' order by figure_number
      """;

  private WholeRun run;
  private int exitCode;

  @BeforeAll
  void loadEverythingAtOnce(@TempDir Path root) throws IOException {
    run = BadInbox.in(root).loadable();
    run.failReading("故障.txt");
    exitCode = run.load();
  }

  @Test
  void publishesTheRestAndSaysThatThereAreErrors() throws SQLException {
    assertThat(exitCode).as(run::printed).isEqualTo(LoadRun.FAULTS_IN_DATA);
    assertThat(run.printed()).contains("完成，已发布；数据有错误");
    assertThat(
            run.published()
                .lines(
                    """
                    select count(distinct project_key), sum(amount_yuan) from fact_project
                    inner join dim_document using (document_key)
                    where file = '抚宁 财政局（带空格）.txt'
                    """))
        .containsExactly("4|10119600");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missing.txt             | file_missing          | 0  | 收件夹中有此文件
          link.txt                | file_missing          | 0  | 链接不予读取
          unlisted.txt            | file_not_in_manifest  | 0  | 已照常读取
          twice.txt               | file_repeated         | 0  | 已按 抚宁 财政局（带空格）.txt 装载一次
          manifest.csv            | manifest_row_malformed | 3 | 收件夹内的相对路径
          number.txt              | manifest_row_malformed | 4 | 四位年份
          no-unit.txt             | manifest_row_malformed | 5 | 与列名对齐
          manifest.csv            | manifest_row_malformed | 18 | 引号成对
          changed.txt             | hash_differs          | 0  | 文件未读取
          故障.txt                | reader_failed         | 0  | 已移入隔离区
          empty.txt               | file_empty            | 0  | 有内容的文件
          invalid.txt             | encoding_unknown      | 0  | UTF-8 或 GB18030
          picture.txt             | format_not_read       | 0  | PDF、纯文本
          poem.txt                | not_a_disclosure      | 0  | 预决算公开
          novel.txt               | not_a_disclosure      | 0  | 预决算公开
          prices.csv              | not_a_disclosure      | 0  | 预决算公开
          number.txt              | number_malformed      | 14 | 数字
          no-unit.txt             | unit_not_stated       | 10 | 单位
          """)
  void saysInChineseWhatIsWrongWhere(String file, String kind, int line, String words)
      throws SQLException {
    assertThat(
            run.published()
                .lines("select kind, line, expected from finding where file = '" + file + "'"))
        .anySatisfy(
            finding -> assertThat(finding).startsWith(kind + "|" + line + "|").contains(words));
    assertThat(run.printed().lines())
        .anySatisfy(told -> assertThat(told).contains(file).contains(kind).contains(words));
  }

  @ParameterizedTest
  @CsvSource({"gb18030.txt", "marked.txt"})
  void findsTheSameFiguresInEveryEncoding(String file) throws SQLException {
    List<String> plain = run.published().lines(FIGURES.formatted("plain.txt"));

    assertThat(plain).hasSizeGreaterThan(5);
    assertThat(run.published().lines(FIGURES.formatted(file))).isEqualTo(plain);
  }

  @Test
  void keepsTheAmountsOfATableWithoutUnitOutOfTheFacts() throws SQLException {
    assertThat(run.published().lines(FIGURES.formatted("no-unit.txt")))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure).endsWith("|||false"));
  }

  @Test
  void readsNothingOutsideTheInbox() throws SQLException {
    assertThat(run.filesRead()).noneMatch(file -> file.contains("secret"));
    assertThat(run.published().lines("select file from dim_document where file like '%secret%'"))
        .isEmpty();
  }
}
