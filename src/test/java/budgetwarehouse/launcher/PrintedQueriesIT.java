package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.run.SharedRun;
import budgetwarehouse.warehouse.guard.SqlScript;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks, over the sample, what the pages print for their readers to copy: each block of SQL, each
 * call of {@code sql} and {@code explain}. Those with … in them, or with a file or a day that a
 * reader has to bring, are passed over.
 */
class PrintedQueriesIT {
  private static final List<Path> PAGES =
      List.of(Path.of("src/docs/manual.md"), Path.of("README.md"), Path.of("src/docs/sql.md"));
  private static final Pattern BLOCK =
      Pattern.compile("^```sql\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile(
          "^jobs/budget-warehouse sql (?:--format \\w+ )?\"([^\"…]+)\"", Pattern.MULTILINE);
  private static final Pattern READY_QUESTION =
      Pattern.compile("^\\| `(from 分析[^`…]+)`", Pattern.MULTILINE);
  private static final Pattern EXPLAINED =
      Pattern.compile("^jobs/budget-warehouse explain ([0-9a-f.]+)", Pattern.MULTILINE);
  private static final Pattern DOCUMENT_KEY = Pattern.compile("\\b[0-9a-f]{16}\\b");

  private final StringWriter out = new StringWriter();
  private final PrintWriter console = new PrintWriter(out, true);

  private int run(String command, String... arguments) throws IOException {
    List<String> call = new ArrayList<>(List.of(command, "--data"));
    call.add(SharedRun.SAMPLE.loaded().data().root().toString());
    call.addAll(List.of(arguments));
    return Main.run(console, console, call.toArray(String[]::new));
  }

  private static Stream<String> printed(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path page : PAGES) {
      pattern.matcher(Files.readString(page)).results().forEach(each -> found.add(each.group(1)));
    }
    return found.stream();
  }

  static Stream<String> statements() throws IOException {
    Stream<String> blocks =
        printed(BLOCK).flatMap(block -> SqlScript.of(block).statements().stream());
    return Stream.of(blocks, printed(CALL), printed(READY_QUESTION)).flatMap(each -> each);
  }

  static Stream<String> explained() throws IOException {
    return printed(EXPLAINED);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void everyPrintedQueryIsAnswered(String statement, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("query.sql"), statement);

    assertThat(run("sql", "-f", file.toString())).as(out::toString).isZero();
  }

  @ParameterizedTest
  @MethodSource("explained")
  void everyPrintedKeyIsExplained(String key) throws IOException {
    assertThat(run("explain", key)).as(out::toString).isZero();
  }

  @Test
  void everyPrintedDocumentIsInTheSample() throws IOException {
    assertThat(run("sql", "--format", "csv", "select document_key from dim_document")).isZero();
    for (Path page : PAGES) {
      assertThat(DOCUMENT_KEY.matcher(Files.readString(page)).results())
          .as(page.toString())
          .allSatisfy(key -> assertThat(out.toString()).contains(key.group()));
    }
  }

  @Test
  void manyQueriesArePrinted() throws IOException {
    assertThat(statements()).hasSizeGreaterThan(25);
  }
}
