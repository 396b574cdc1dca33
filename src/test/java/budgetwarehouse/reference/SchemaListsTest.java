package budgetwarehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list under {@code warehouse-schema/} can be read by Java and SQL alike. */
class SchemaListsTest {
  private static final Path FOLDER = Path.of("warehouse-schema");

  static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  // reading a file as a string refuses what is no UTF-8
  @ParameterizedTest
  @MethodSource("lists")
  void isPlainTextInLines(Path list) throws IOException {
    assertThat(Files.readString(list))
        .doesNotContain("\r")
        .doesNotStartWith("\uFEFF")
        .endsWith("\n")
        .doesNotEndWith("\n\n");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasRowsOfEqualWidthAndNoneTwice(Path list) throws IOException {
    ReferenceList read =
        ReferenceList.parse(list.toString(), new StringReader(Files.readString(list)));

    assertThat(read.rows()).doesNotHaveDuplicates();
    // what people know from outside may be nothing yet
    assertThat(read.rows().isEmpty() && !list.getParent().endsWith("expectations")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasNoBlanksRoundItsCells(Path list) throws IOException {
    ReferenceList read =
        ReferenceList.parse(list.toString(), new StringReader(Files.readString(list)));

    assertThat(read.rows())
        .allSatisfy(
            row ->
                assertThat(row.values())
                    .allSatisfy(cell -> assertThat(cell.strip()).isEqualTo(cell)));
  }
}
