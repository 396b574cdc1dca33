package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A marked total that a person found printed so: the checks that read it run again. */
class ConfirmedFigureTest {
  @TempDir private static Path folder;
  private static SqlSession session;

  @BeforeAll
  static void build() throws Exception {
    SmallStore store =
        new SmallStore(folder)
            .load(
                1,
                """
                faulty,BUD03,1,,合计,total,10.00
                faulty,BUD03,1,201,类,total,30.00
                """);
    session = SqlSession.inMemory();
    SchemaFiles files =
        StoreReading.read(
            session, store.handOff().input(), Files.createDirectories(folder.resolve("work")));
    WarehouseBuild.FOLDERS.stream()
        .takeWhile(name -> !name.equals("verdicts"))
        .forEach(name -> OpenBuild.run(session, files, name));
    session.update(
        """
        insert into stg_confirmed_figure by name
        select document_key, row_label, column_label, printed_text
        from reading_figure where row_label = '合计'
        """);
    OpenBuild.run(session, files, "verdicts");
    OpenBuild.run(session, files, "outcomes");
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  void findingOfTheSentinelStaysAsInformation() throws IOException {
    assertThat(outcome("BUD-IN-01")).containsExactly("fail info 所印数字已经核对");
  }

  @Test
  void checksThatReadItRunAgain() throws IOException {
    assertThat(outcome("BUD-IN-10")).containsExactly("fail error");
  }

  private static List<String> outcome(String check) throws IOException {
    return lines(
        "select concat_ws(' ', outcome, severity, note) as line from check_result "
            + "where check_id = '%s' and outcome in ('fail', 'unreadable')".formatted(check));
  }

  private static List<String> lines(String sql) throws IOException {
    List<String> lines = new ArrayList<>();
    session.query(
        Files.writeString(folder.resolve("query.sql"), sql),
        row -> lines.add(String.valueOf(row.get("line"))));
    return lines;
  }
}
