package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.sheet.SheetFields.Field;
import budgetwarehouse.fact.sheet.SheetFigures.Meaning;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the money of one sheet: its fields, the sentence that states it, and its tables. */
final class SheetMoneyReader {
  private static final Pattern SENTENCE = Pattern.compile("(\\p{IsHan}+?)(\\d[\\d,.]*)([千万亿]?元).*");

  private final SheetVocabulary vocabulary;
  private final SheetFigures figures;
  private final String subject;

  /**
   * Set up for one sheet.
   *
   * @param subject name of the project or of the body, as the figures carry it
   */
  SheetMoneyReader(SheetVocabulary vocabulary, SheetFigures figures, String subject) {
    this.vocabulary = vocabulary;
    this.figures = figures;
    this.subject = subject;
  }

  /** Read all money of a sheet; returns whether its budget is stated. */
  boolean read(SheetContents contents) {
    boolean stated = false;
    for (Field field : contents.fields().all()) {
      stated |= field(field);
    }
    for (SheetTable table : contents.tables()) {
      switch (table.section()) {
        case "section_funds" -> funds(table);
        case "section_projects" -> projects(table);
        case "section_detail" -> amounts(table, "project_cost_detail");
        default -> amounts(table, "project_procurement");
      }
    }
    return stated;
  }

  private boolean field(Field field) {
    if (field.value().isEmpty()) {
      return false;
    }
    PrintedCell value = field.value().get();
    if (field.meaning().equals("purpose")) {
      return sentence(field.page(), value);
    }
    if (!isMoney(field.meaning())) {
      return false;
    }
    figures.money(field.page(), value, Meaning.of(subject, field.label().text(), field.meaning()));
    return field.meaning().equals("project_budget") || field.meaning().equals("project_total");
  }

  private static boolean isMoney(String meaning) {
    return meaning.startsWith("project_")
        && !meaning.equals("project_code")
        && !meaning.equals("project_name");
  }

  /** Read 预算数 5851万元。用于…, where the label stands inside the sentence. */
  private boolean sentence(int page, PrintedCell value) {
    Matcher sentence = SENTENCE.matcher(Folding.closeBlanks(value.text()));
    if (!sentence.matches() || !vocabulary.meaning(sentence.group(1)).equals("project_budget")) {
      return false;
    }
    MoneyUnit.named(sentence.group(3))
        .ifPresent(
            unit ->
                figures.moneyInSentence(
                    page,
                    value,
                    Meaning.of(subject, sentence.group(1), "project_budget"),
                    sentence.group(2),
                    unit));
    return true;
  }

  private void amounts(SheetTable table, String measure) {
    for (PrintedRow row : table.rows()) {
      names(table, row, "economic");
      for (int column : columns(table, "amount")) {
        if (column < row.cells().size()) {
          String path = Folding.closeBlanks(row.text(0) + "/" + table.header().text(column));
          figures.money(table.page(), row.cells().get(column), Meaning.of(subject, path, measure));
        }
      }
    }
  }

  /** Keep the names of a list that stand beside what a row is about. */
  private void names(SheetTable table, PrintedRow row, String kind) {
    for (int column : columns(table, kind)) {
      figures.name(table.page(), row, column, table.header().text(column), kind + "_beside");
    }
  }

  private void projects(SheetTable table) {
    for (PrintedRow row : table.rows()) {
      names(table, row, "category");
      for (int column : columns(table, "amount")) {
        String header = table.header().text(column);
        if (column < row.cells().size()) {
          figures.money(
              table.page(),
              row.cells().get(column),
              Meaning.of(
                  Folding.closeBlanks(row.text(0)),
                  header,
                  "department_" + vocabulary.meaning(header)));
        }
      }
    }
  }

  private void funds(SheetTable table) {
    String side = "";
    for (PrintedRow row : table.rows()) {
      side = row.text(0).isBlank() ? side : row.text(0);
      String label = Folding.closeBlanks(row.text(1));
      String measure = vocabulary.fundMeasure(side, label);
      for (int column = 2; column < row.cells().size(); column++) {
        fund(table, row.cells().get(column), column, label, measure);
      }
    }
  }

  private void fund(SheetTable table, PrintedCell cell, int column, String label, String measure) {
    int page = table.page();
    String word = Folding.closeBlanks(table.header().text(column));
    if (word.isEmpty() && !cell.isEmpty()) {
      figures.report(
          FindingKind.ROW_SHAPE_DIFFERS, page, cell.line(), label, cell.text(), "无法判断所属年度，未入库");
    } else if (vocabulary.columnKind("section_funds", word).equals("percent")) {
      figures.share(page, cell, Meaning.of(label, word, measure));
    } else {
      String digits = word.replaceAll("\\D", "");
      Integer year = digits.length() == 4 ? Integer.valueOf(digits) : null;
      figures.money(page, cell, new Meaning(label, word, measure, year));
    }
  }

  private List<Integer> columns(SheetTable table, String kind) {
    return IntStream.range(0, table.header().cells().size())
        .filter(
            column ->
                vocabulary.columnKind(table.section(), table.header().text(column)).equals(kind))
        .boxed()
        .toList();
  }
}
