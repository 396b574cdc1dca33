package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.CellRun;
import budgetwarehouse.extraction.form.cell.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects labels and what is printed behind them as rows of one table. */
final class LabelRows {
  private static final List<String> NAMES = List.of("project_name", "body_name");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern MONTH = Pattern.compile("月[底末份]?");

  private final FormContents contents;
  private final List<PrintedRow> rows = new ArrayList<>();
  private final List<Fragment> values = new ArrayList<>();
  private Optional<PrintedCell> open = Optional.empty();
  private String meaning = "";

  LabelRows(FormContents contents) {
    this.contents = contents;
  }

  /** Begin a row with a label. */
  void begin(PrintedCell label, String labelMeaning) {
    close();
    open = Optional.of(label);
    meaning = labelMeaning;
  }

  /** Take what is printed behind the label; what stands behind a personal one is left out. */
  void add(Fragment fragment) {
    if (meaning.equals("personal")) {
      contents.leaveOut(Rule.PERSONAL, fragment.text());
      return;
    }
    if (open.isEmpty()) {
      begin(PrintedCell.of(fragment.line(), ""), "");
    }
    values.add(fragment);
  }

  /** Return the meaning of the open label if nothing was printed behind it yet. */
  boolean isOpenAndEmpty(String labelMeaning) {
    return open.isPresent() && meaning.equals(labelMeaning) && values.isEmpty();
  }

  /** Take the rows as a table, empty when there are none. */
  Optional<PrintedTable> take() {
    close();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var table = new PrintedTable(0, rows);
    rows.clear();
    return Optional.of(table);
  }

  private void close() {
    open.ifPresent(
        label -> {
          if (meaning.equals("schedule")) {
            schedule(label);
          } else {
            field(label, value(label));
          }
        });
    open = Optional.empty();
    meaning = "";
    values.clear();
  }

  private void field(PrintedCell label, PrintedCell value) {
    var row = new PrintedRow(label.line(), List.of(label, value));
    rows.add(row);
    contents.reportDoubt(row, label.text());
    if (NAMES.contains(meaning)) {
      contents.name(value.text());
    }
  }

  private PrintedCell value(PrintedCell label) {
    return values.isEmpty() ? PrintedCell.of(label.line(), "") : new CellRun(values).printed(false);
  }

  /** Months in one row, shares in the next; where some are missing, none is given a place. */
  private void schedule(PrintedCell label) {
    var months = new ArrayList<PrintedCell>(List.of(label));
    var shares = new ArrayList<PrintedCell>(List.of(PrintedCell.of(label.line(), "")));
    for (int index = 0; index < values.size(); index++) {
      Fragment fragment = values.get(index);
      String text = fragment.text();
      boolean broken =
          NUMBER.matcher(text).matches()
              && index + 1 < values.size()
              && MONTH.matcher(values.get(index + 1).text()).matches();
      if (broken) {
        text += values.get(++index).text();
      }
      (text.contains("月") ? months : shares).add(PrintedCell.of(fragment.line(), text));
    }
    rows.add(new PrintedRow(label.line(), months));
    rows.add(new PrintedRow(shares.get(shares.size() - 1).line(), shares));
  }
}
