package budgetwarehouse.extraction.separated;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Gives the values of a separated text to a sheet, each in the line on which its row begins. A line
 * with a quotation mark that never closes is parted as if marks were letters, and costs no other
 * line its own.
 */
final class SeparatedRows {
  private final CSVFormat format;
  private final SheetCollector sheet;
  private final Budget budget;
  private final List<String> lines;

  private SeparatedRows(String text, SheetCollector sheet, Budget budget) {
    this.format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(Separator.of(text))
            .setIgnoreEmptyLines(false)
            .get();
    this.lines = text.lines().toList();
    this.sheet = sheet;
    this.budget = budget;
  }

  /** Give all values to the sheet; return how many lines have a mark that never closes. */
  static int give(String text, SheetCollector sheet, Budget budget) {
    var rows = new SeparatedRows(text, sheet, budget);
    int broken = 0;
    OptionalInt unclosed = rows.giveFrom(0);
    while (unclosed.isPresent()) {
      broken++;
      rows.giveAsItStands(unclosed.getAsInt());
      unclosed = rows.giveFrom(unclosed.getAsInt() + 1);
    }
    return broken;
  }

  /** Give the rows from a line on; return the line of the first row that does not close. */
  private OptionalInt giveFrom(int start) {
    int line = start;
    String rest = String.join("\n", lines.subList(Math.min(start, lines.size()), lines.size()));
    try (CSVParser parser = CSVParser.parse(rest, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (line < lines.size() && !budget.isSpent() && records.hasNext()) {
        give(records.next(), line);
        line = Math.max(line + 1, start + Math.toIntExact(parser.getCurrentLineNumber()));
      }
      return OptionalInt.empty();
    } catch (UncheckedIOException e) {
      return OptionalInt.of(line);
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory cannot fail", e);
    }
  }

  private void giveAsItStands(int line) {
    CSVFormat plain = format.builder().setQuote(null).get();
    try (CSVParser parser = CSVParser.parse(lines.get(line), plain)) {
      parser.forEach(values -> give(values, line));
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory cannot fail", e);
    }
  }

  private void give(CSVRecord values, int line) {
    for (int column = 0; column < values.size(); column++) {
      sheet.text(line + 1, column, values.get(column));
    }
  }
}
