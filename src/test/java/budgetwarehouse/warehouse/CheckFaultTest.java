package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that breaks says so for every disclosure, and the others run. */
class CheckFaultTest {
  private static final String BROKEN = "BUD-IN-09";
  private static final String SOUND = "BUD-IN-11";

  @TempDir private static Path folder;
  private static SqlSession session;

  @BeforeAll
  static void build() throws Exception {
    SmallStore store =
        new SmallStore(folder)
            .manifest("first,,,2022,budget,,,,\nsecond,,,2023,budget,,,,\n")
            .load(
                1,
                """
                first,BUD04,1,201,类,total,10.00
                first,BUD04,1,201,类,general_public,10.00
                second,BUD04,1,201,类,total,10.00
                second,BUD04,1,201,类,general_public,9.00
                """);
    session = SqlSession.inMemory();
    SchemaFiles files =
        StoreReading.read(
            session, store.handOff().input(), Files.createDirectories(folder.resolve("work")));
    Path checks = files.folder().resolve("checks");
    Files.writeString(
        checks.resolve(BROKEN + ".sql"),
        Files.readString(checks.resolve(BROKEN + ".sql"))
            .replace("insert into check_case by name", "insert into no_such_table by name"));
    WarehouseBuild.FOLDERS.stream()
        .takeWhile(name -> !name.equals("citations"))
        .forEach(name -> OpenBuild.run(session, files, name));
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  void checkForWhichTheMachineIsTooSmallEndsTheBuild() throws IOException {
    Path check = Files.createDirectories(folder.resolve("checks")).resolve("BUD-IN-01.sql");
    Files.writeString(check, "select error('Out of Memory Error: failed to pin block')");
    SchemaFiles small = new SchemaFiles(folder);

    assertThatThrownBy(() -> OpenBuild.run(session, small, "checks"))
        .isInstanceOf(WarehouseFailure.class)
        .hasMessageContaining("BUD-IN-01.sql");
  }

  @Test
  void brokenCheckIsAnErrorOfEveryDisclosureWithTheWordsOfTheDatabase() throws IOException {
    assertThat(outcomes(BROKEN))
        .hasSize(2)
        .allMatch(outcome -> outcome.startsWith("error|check_broken|"))
        .allMatch(outcome -> outcome.contains("no_such_table"));
  }

  @Test
  void otherChecksRun() throws IOException {
    assertThat(outcomes(SOUND)).containsExactly("fail|null|null", "pass|null|null");
  }

  private static List<String> outcomes(String check) throws IOException {
    String sql =
        """
        select concat_ws('|', outcome, coalesce(reason, 'null'), coalesce(note, 'null')) as line
        from check_result where check_id = '%s' order by all
        """;
    List<String> lines = new ArrayList<>();
    session.query(
        Files.writeString(folder.resolve("query.sql"), sql.formatted(check)),
        row -> lines.add(String.valueOf(row.get("line"))));
    return lines;
  }
}
