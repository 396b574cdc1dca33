package budgetwarehouse.fact.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.text.TextDocumentReader;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIndicator;
import budgetwarehouse.fact.PrintedProject;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets of the founding documents against what a person read in them. */
class SheetReaderGoldenTest {
  private static final String WHOLE_DEPARTMENT = "部门整体";

  @ParameterizedTest(name = "{0}")
  @CsvSource({"000, 41", "001, 152", "002, 139", "003, 36", "004, 54"})
  void readsEveryIndicatorOfTheDocument(String document, int count) throws IOException {
    DocumentFacts facts = read(document);
    List<Map<String, String>> golden = golden(document, "indicators");

    assertThat(golden).hasSize(count);
    assertThat(facts.indicators().stream().map(SheetReaderGoldenTest::text))
        .containsExactlyElementsOf(golden.stream().map(SheetReaderGoldenTest::text).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"000, 4", "001, 19", "002, 23", "003, 6", "004, 3"})
  void readsEveryProjectWithItsMoneyAndSchedule(String document, int count) throws IOException {
    DocumentFacts facts = read(document);
    List<Map<String, String>> golden = golden(document, "projects");

    assertThat(golden).hasSize(count);
    assertThat(facts.projects().stream().map(project -> text(project, facts)))
        .containsExactlyElementsOf(
            golden.stream().map(SheetReaderGoldenTest::projectText).toList());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "000, funing-finance-2022-performance",
    "001, qinhuangdao-zone-finance-2023-budget",
    "002, fengrun-finance-2023-performance",
    "003, unnamed-zone-finance-2023-performance",
    "004, dongxihu-finance-2023-budget"
  })
  void readsTheSameFromTheSampleDocuments(String document, String sample) throws IOException {
    DocumentFacts facts = read(Path.of("sample-input", sample + ".txt"));

    assertThat(facts.indicators().stream().map(row -> withoutLine(text(row))))
        .containsExactlyElementsOf(
            golden(document, "indicators").stream().map(row -> withoutLine(text(row))).toList());
    assertThat(facts.projects().stream().map(project -> text(project, facts)))
        .containsExactlyElementsOf(
            golden(document, "projects").stream().map(SheetReaderGoldenTest::projectText).toList());
  }

  private static String withoutLine(String text) {
    return text.substring(0, text.lastIndexOf('|'));
  }

  private static String text(PrintedIndicator row) {
    return String.join(
        "|",
        row.wholeDepartment() ? WHOLE_DEPARTMENT : row.projectName(),
        row.horizon().code(),
        "" + row.objectiveNumber(),
        "" + row.rowNumber(),
        row.level1(),
        row.level2(),
        row.level3(),
        row.description(),
        row.valueText(),
        row.basis(),
        row.lastValueText(),
        row.beforeLastValueText(),
        "" + row.line());
  }

  private static String text(Map<String, String> row) {
    return Folding.closeBlanks(
        String.join(
            "|",
            row.get("subject"),
            row.get("horizon"),
            row.getOrDefault("objective_number", "1"),
            row.get("row_number"),
            row.get("level1"),
            row.get("level2"),
            row.get("level3"),
            row.get("description"),
            row.get("value_text"),
            row.get("basis"),
            row.getOrDefault("last_value_text", ""),
            row.getOrDefault("before_last_value_text", ""),
            row.get("line")));
  }

  private static String text(PrintedProject project, DocumentFacts facts) {
    List<PrintedFigure> figures =
        facts.figures().stream()
            .filter(figure -> figure.rowLabel().equals(project.projectName()))
            .filter(figure -> figure.rowCode().equals(project.projectCode()))
            .toList();
    return String.join(
        "|",
        project.projectCode(),
        project.projectName(),
        money(figures, "project_budget"),
        fiscal(figures),
        money(figures, "project_other_funds"),
        share(figures, "3月"),
        share(figures, "6月"),
        share(figures, "10月"),
        share(figures, "12月"));
  }

  private static String projectText(Map<String, String> row) {
    return Folding.closeBlanks(
        String.join(
            "|",
            row.get("project_code"),
            row.get("project_name"),
            row.get("budget_text").isEmpty()
                ? ""
                : row.get("budget_text")
                    + row.get("printed_unit")
                    + plain(new BigDecimal(row.get("budget_yuan"))),
            row.get("fiscal_text"),
            row.get("other_text"),
            row.get("march"),
            row.get("june"),
            row.get("october"),
            row.get("december")));
  }

  private static String money(List<PrintedFigure> figures, String measure) {
    return figures.stream()
        .filter(figure -> figure.measure().equals(measure))
        .map(figure -> figure.printedText() + figure.printedUnit() + plain(figure.amountYuan()))
        .reduce("", String::concat);
  }

  private static String fiscal(List<PrintedFigure> figures) {
    return figures.stream()
        .filter(
            figure ->
                figure.measure().equals("project_fiscal_funds")
                    || figure.measure().equals("project_general_public"))
        .map(PrintedFigure::printedText)
        .reduce("", String::concat);
  }

  private static String share(List<PrintedFigure> figures, String month) {
    return figures.stream()
        .filter(figure -> figure.measure().equals("planned_share"))
        .filter(figure -> figure.columnLabel().startsWith(month))
        .map(figure -> plain(figure.quantity()))
        .reduce("", String::concat);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static DocumentFacts read(String document) throws IOException {
    return read(RealDisclosures.file(document));
  }

  private static DocumentFacts read(Path file) throws IOException {
    return FactReader.standard().read(TextDocumentReader.standard().read(Files.readAllBytes(file)));
  }

  /** Read a golden file; indicators that carry a project's number get its name. */
  private static List<Map<String, String>> golden(String document, String name) throws IOException {
    List<Map<String, String>> rows = RealDisclosures.golden(document, name);
    if (name.equals("projects")) {
      return rows;
    }
    List<Map<String, String>> projects = RealDisclosures.golden(document, "projects");
    rows.forEach(
        row ->
            row.computeIfAbsent(
                "subject",
                column ->
                    projects
                        .get(Integer.parseInt(row.get("project_number")) - 1)
                        .get("project_name")));
    return rows;
  }
}
