package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Label rows of one sheet, read as fields. Personal fields are labels like any other, so that what
 * stands behind them is never taken as the value of another, but nothing asks for their values.
 */
final class SheetFields {
  private final SheetVocabulary vocabulary;
  private final List<Field> fields = new ArrayList<>();
  private Optional<Field> leading = Optional.empty();

  SheetFields(SheetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Take a label row. A row whose first cell is empty holds the value of the label that leads the
   * row above.
   */
  void add(int page, PrintedRow row) {
    Optional<Field> open = Optional.empty();
    if (row.text(0).isBlank()) {
      open = leading.filter(field -> field.value().isEmpty());
    }
    for (int index = 0; index < row.cells().size(); index++) {
      PrintedCell cell = row.cells().get(index);
      String meaning = vocabulary.meaning(cell.text());
      boolean isLabel = !meaning.isEmpty() && !meaning.startsWith("level");
      if (isLabel) {
        open = Optional.of(begin(page, meaning, cell, index == 0));
      } else if (!cell.isEmpty() && open.isPresent() && open.get().value().isEmpty()) {
        open = Optional.of(fill(open.get(), cell));
      }
    }
  }

  /**
   * Take the goal behind a numbered label, in its cell or in the next: 年度目标1：保障系统运行. In the first
   * column of an indicator grid a level stands there, which is no goal.
   */
  void addObjective(int page, PrintedRow row) {
    PrintedCell label = row.cells().get(0);
    String[] parts = label.text().split("[:：]", 2);
    String goal = parts.length == 2 && !parts[1].isBlank() ? parts[1] : row.text(1);
    if (!goal.isBlank() && vocabulary.meaning(goal).isEmpty()) {
      PrintedCell number = new PrintedCell(label.line(), parts[0], label.doubtful());
      PrintedCell text = new PrintedCell(label.line(), goal, label.doubtful());
      fields.add(new Field(page, "objective", number, Optional.of(text)));
    }
  }

  /** Return the printed fields of a meaning, empty ones left out. */
  List<Field> filled(String meaning) {
    return fields.stream()
        .filter(field -> field.meaning().equals(meaning) && field.value().isPresent())
        .toList();
  }

  /** Return all printed fields in order, empty ones among them. */
  List<Field> all() {
    return List.copyOf(fields);
  }

  /** Return whether a label of this meaning is printed. */
  boolean has(String meaning) {
    return fields.stream().anyMatch(field -> field.meaning().equals(meaning));
  }

  /** Return the text of the first filled field of a meaning with blanks closed, or blank. */
  String text(String meaning) {
    return filled(meaning).stream().map(Field::text).findFirst().orElse("");
  }

  private Field begin(int page, String meaning, PrintedCell label, boolean leads) {
    var field = new Field(page, meaning, label, Optional.empty());
    fields.add(field);
    if (leads) {
      leading = Optional.of(field);
    }
    return field;
  }

  private Field fill(Field field, PrintedCell value) {
    var filled = new Field(field.page(), field.meaning(), field.label(), Optional.of(value));
    fields.set(fields.lastIndexOf(field), filled);
    leading = leading.map(lead -> lead.equals(field) ? filled : lead);
    return filled;
  }

  /**
   * Label and what is printed behind it.
   *
   * @param page page on which the label stands, or 0
   * @param meaning code of {@code form_label.csv}
   */
  record Field(int page, String meaning, PrintedCell label, Optional<PrintedCell> value) {
    /**
     * Return whether it is kept as a sentence: what is to be reached, what a body does, when a
     * project began.
     */
    boolean isStatement() {
      return meaning.startsWith("objective")
          || meaning.startsWith("section")
          || meaning.equals("first_year");
    }

    /** Return the value with blanks closed, or blank. */
    String text() {
      return value.map(cell -> Folding.closeBlanks(cell.text())).orElse("");
    }
  }
}
