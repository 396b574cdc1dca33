package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Collects the money of a department as rows of side, item, this year's amount, share and the
 * amounts of the years that the header names.
 *
 * <p>Its cells are told apart by what they hold: the one with a percent sign is the share. Amounts
 * of earlier years are placed only when there is one for each; otherwise they stand behind the last
 * column, where nothing claims to know their year.
 */
final class FundsTableBuilder {
  private static final String YEAR_WORD = "年";
  private static final Pattern YEAR = Pattern.compile("\\d{4}年?");

  private final FormContents contents;
  private final List<PrintedCell> header = new ArrayList<>();
  private final List<PrintedCell> years = new ArrayList<>();
  private final List<PrintedCell> notes = new ArrayList<>();
  private final List<PrintedRow> rows = new ArrayList<>();
  private final List<Fragment> values = new ArrayList<>();
  private Optional<PrintedCell> side = Optional.empty();
  private Optional<PrintedCell> item = Optional.empty();

  FundsTableBuilder(PrintedCell section, FormContents contents) {
    this.contents = contents;
    header.add(section);
  }

  /** Take a word of the header, the name of a side or of an item. */
  void label(PrintedCell word, String meaning) {
    closeRow();
    switch (meaning) {
      case "side" -> beginSide(word);
      case "row" -> item = Optional.of(word);
      case "name", "amount", "percent" -> header.add(word);
      default -> contents.leaveOut(Rule.HEADER_SPANNING, word.text());
    }
  }

  /** Take a value, or a year of the header. */
  void add(Fragment fragment) {
    if (item.isPresent()) {
      values.add(fragment);
    } else if (YEAR.matcher(fragment.folded()).matches()) {
      years.add(PrintedCell.of(fragment.line(), fragment.text()));
    } else if (fragment.text().equals(YEAR_WORD) && !years.isEmpty()) {
      PrintedCell year = years.remove(years.size() - 1);
      years.add(PrintedCell.of(year.line(), year.text() + " " + YEAR_WORD));
    } else {
      notes.add(PrintedCell.of(fragment.line(), fragment.text()));
    }
  }

  /** Return the table, empty when no item stands in it. */
  Optional<PrintedTable> table() {
    closeRow();
    side.ifPresent(this::addAlone);
    header.addAll(years);
    if (rows.isEmpty()) {
      header.forEach(cell -> contents.leaveOut(Rule.HEADER_WITHOUT_ROW, cell.text()));
      return Optional.empty();
    }
    var all = new ArrayList<PrintedRow>();
    all.add(new PrintedRow(header.get(0).line(), header));
    all.addAll(rows);
    return Optional.of(new PrintedTable(0, all));
  }

  private void beginSide(PrintedCell name) {
    side.ifPresent(this::addAlone);
    side = Optional.of(name);
  }

  private void addAlone(PrintedCell cell) {
    rows.add(new PrintedRow(cell.line(), List.of(cell)));
  }

  private void closeRow() {
    notes.forEach(this::addAlone);
    notes.clear();
    item.ifPresent(name -> rows.add(row(name)));
    item = Optional.empty();
    values.clear();
  }

  private PrintedRow row(PrintedCell name) {
    var empty = PrintedCell.of(name.line(), "");
    List<PrintedCell> amounts = cells(false);
    List<PrintedCell> shares = cells(true);
    var cells = new ArrayList<PrintedCell>();
    cells.add(side.orElse(empty));
    side = Optional.empty();
    cells.add(name);
    cells.add(amounts.isEmpty() ? empty : amounts.get(0));
    cells.add(shares.isEmpty() ? empty : shares.get(0));
    List<PrintedCell> earlier = amounts.subList(Math.min(1, amounts.size()), amounts.size());
    boolean placed = earlier.size() == years.size();
    for (int year = 0; year < years.size() && !placed; year++) {
      cells.add(empty);
    }
    cells.addAll(earlier);
    cells.addAll(shares.subList(Math.min(1, shares.size()), shares.size()));
    return new PrintedRow(name.line(), cells);
  }

  private List<PrintedCell> cells(boolean share) {
    return values.stream()
        .filter(value -> Folding.fold(value.text()).endsWith("%") == share)
        .map(value -> PrintedCell.of(value.line(), value.text()))
        .toList();
  }
}
