package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.form.label.LabelMatch;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads labels and the values behind them; an objective's number belongs to its label. */
final class FieldPart {
  private static final Pattern NUMBER = Pattern.compile("(\\d{0,2})([:：]?)(.*)");

  private final FormCursor cursor;
  private final FormContents contents;
  private final LabelRows rows;

  FieldPart(FormCursor cursor, FormContents contents) {
    this.cursor = cursor;
    this.contents = contents;
    this.rows = new LabelRows(contents);
  }

  /** Read the label that stands here. */
  void readLabel(LabelMatch match) {
    cursor.moveBehind(match);
    if (match.label().isObjective()) {
      readObjective(match);
      return;
    }
    rows.begin(cursor.cell(match), match.label().meaning());
    if (!match.rest().isEmpty()) {
      rows.add(cursor.rest(match));
    }
  }

  private void readObjective(LabelMatch match) {
    Optional<Fragment> number = match.rest().isEmpty() ? numberBehind(match) : Optional.empty();
    number.ifPresent(fragment -> cursor.moveBehindLabel(match.end() + 1));
    Fragment rest = number.orElseGet(() -> cursor.rest(match));

    Matcher numbered = NUMBER.matcher(rest.text());
    if (!numbered.matches()) {
      throw new IllegalStateException("a line end in a piece of a line: " + rest);
    }
    contents.leaveOut(Rule.COLON, numbered.group(2));
    String label = match.printed() + numbered.group(1);
    rows.begin(PrintedCell.of(cursor.line(match), label), match.label().meaning());
    if (!numbered.group(3).isEmpty()) {
      rows.add(rest.withText(numbered.group(3)));
    }
  }

  /** Find the number of an objective that stands in the fragment behind its label. */
  Optional<Fragment> numberBehind(LabelMatch match) {
    return cursor
        .fragmentAt(match.end())
        .filter(fragment -> fragment.folded().matches("\\d{1,2}(?::.*)?"));
  }

  /** Take the fragment that stands here as part of the open label's value. */
  void readValue() {
    rows.add(cursor.take());
  }

  /** Return whether nothing stands yet behind a label that asks what money is used for. */
  boolean awaitsPurpose() {
    return rows.isOpenAndEmpty("purpose");
  }

  /** End the table of labels and values, if there is one. */
  void close() {
    rows.take().ifPresent(contents::add);
  }
}
