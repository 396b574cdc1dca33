package budgetwarehouse.extraction.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.region.TextLine;
import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reader of broken forms to losing nothing: each character ends in one cell or rule. */
class FormConservationTest {
  private static final BrokenFormReader READER = BrokenFormReader.standard();

  @ParameterizedTest
  @CsvSource({
    "../shared/real-disclosures/003-unnamed-kaifaqu-czj-2023-performance.txt, 6",
    "../shared/real-disclosures/004-dongxihu-czj-2023-budget.txt, 4",
    "sample-input/unnamed-zone-finance-2023-performance.txt, 6",
    "sample-input/dongxihu-finance-2023-budget.txt, 4"
  })
  void putsEachCharacterInOneCellOrLeavesItOutByRule(Path file, int forms) throws IOException {
    assumeThat(file).exists();
    List<TextLine> lines = lines(file);
    int read = 0;
    for (int from = 0; from < lines.size(); from++) {
      Optional<FormReading> form = form(lines, from);
      if (form.isPresent()) {
        int end = form.get().region().end();
        assertThat(sorted(printed(form.get())))
            .as("form of lines %d to %d", from + 1, end)
            .isEqualTo(sorted(text(lines.subList(from, end))));
        assertThat(form.get().leftOut())
            .filteredOn(left -> left.rule() != Rule.PERSONAL)
            .noneMatch(left -> left.text().chars().anyMatch(Character::isDigit));
        read++;
        from = end - 1;
      }
    }
    assertThat(read).isEqualTo(forms);
  }

  private static List<TextLine> lines(Path file) throws IOException {
    var lines = new ArrayList<TextLine>();
    for (String line : Files.readString(file).lines().toList()) {
      lines.add(new TextLine(lines.size() + 1, line));
    }
    return lines;
  }

  private static Optional<FormReading> form(List<TextLine> lines, int from) {
    String line = lines.get(from).text();
    return line.isBlank() || line.indexOf('\t') >= 0 ? Optional.empty() : READER.read(lines, from);
  }

  private static String printed(FormReading form) {
    var text = new StringBuilder();
    for (Block block : form.region().blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text());
      } else if (block instanceof PrintedTable table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> text.append(cell.text())));
      }
    }
    form.leftOut().forEach(left -> text.append(left.text()));
    return text.toString();
  }

  private static String text(List<TextLine> lines) {
    return String.join("", lines.stream().map(TextLine::text).toList());
  }

  private static String sorted(String text) {
    return Folding.closeBlanks(text)
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
