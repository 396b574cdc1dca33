package budgetwarehouse.sample;

import budgetwarehouse.vocabulary.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Table of a disclosure.
 *
 * @param name its name in the disclosure, which begins with the standard table it is
 * @param printedUnit unit of its money
 * @param roles what each column is: {@code code}, {@code label}, {@code text}, else the measure of
 *     its amounts, {@code ?} where they have none
 * @param rows head, data and page breaks
 */
public record SampleTable(
    String name, String printedUnit, List<String> roles, List<SampleRow> rows) {
  /** Keep the lists. */
  public SampleTable {
    roles = List.copyOf(roles);
    rows = List.copyOf(rows);
  }

  /** Return which standard table it is. */
  public TableId id() {
    return TableId.valueOf(name.replaceFirst("-.*", ""));
  }

  /** Return the number of columns. */
  public int width() {
    return roles.size();
  }

  /** Return the rows that name the columns. */
  public List<SampleRow> head() {
    return rows.stream().filter(row -> row.part() == SampleRow.Part.HEAD).toList();
  }

  /** Return the whole table on one page. */
  public SampleGrid grid() {
    Stream<SampleRow> data = rows.stream().filter(SampleRow::isData);
    return new SampleGrid(width(), Stream.concat(head().stream(), data).toList());
  }

  /** Return its pages, each with the break that comes before it and none on the first. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    String before = "";
    List<SampleRow> page = new ArrayList<>();
    for (SampleRow row : rows) {
      if (row.part() == SampleRow.Part.BREAK) {
        pieces.add(new Piece(before, page));
        before = row.cell(0);
        page = new ArrayList<>(before.isEmpty() ? List.of() : head());
      } else {
        page.add(row);
      }
    }
    pieces.add(new Piece(before, page));
    return pieces;
  }

  /**
   * Part of a table on one page.
   *
   * @param printedAgain {@code repeated} for its head, {@code titled} for its title too, or blank
   * @param rows head and data
   */
  public record Piece(String printedAgain, List<SampleRow> rows) {
    /** Keep the rows. */
    public Piece {
      rows = List.copyOf(rows);
    }
  }
}
