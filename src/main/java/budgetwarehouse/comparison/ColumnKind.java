package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.ViewColumn;
import java.util.Locale;

/** How the values of a column are shown; decided by its type and the ending of its name. */
public enum ColumnKind {
  /** Words, and everything that is not counted. */
  TEXT("@"),
  /** An amount stored in yuan and shown in 万元. */
  MONEY("#,##0.00"),
  /** A part of a whole from 0 to 1, shown in percent. */
  SHARE("0.0%"),
  /** A whole number: a count, a rank, a year. */
  COUNT("0"),
  /** A number that may have a fraction. */
  NUMBER("#,##0.####"),
  /** Yes or no. */
  FLAG("@"),
  /** Several texts. */
  LIST("@");

  private static final String LIST_ENDING = "[]";
  private static final String YUAN_HEADER = "（元）";
  private static final String SHOWN_HEADER = "（万元）";

  private final String spreadsheetFormat;

  ColumnKind(String spreadsheetFormat) {
    this.spreadsheetFormat = spreadsheetFormat;
  }

  /** Tell the kind of a column. */
  static ColumnKind of(ViewColumn column) {
    String type = column.type().toUpperCase(Locale.ROOT);
    if (type.endsWith(LIST_ENDING)) {
      return LIST;
    }
    if (type.equals("BOOLEAN")) {
      return FLAG;
    }
    if (type.endsWith("INTEGER") || type.endsWith("BIGINT") || type.endsWith("SMALLINT")) {
      return COUNT;
    }
    if (!type.startsWith("DECIMAL") && !type.equals("DOUBLE")) {
      return TEXT;
    }
    if (column.name().endsWith("_share")) {
      return SHARE;
    }
    // a price of one piece stays in yuan: 500元/户 would vanish in 万元
    boolean money = column.chineseName().endsWith(YUAN_HEADER);
    return money ? MONEY : NUMBER;
  }

  /** Return the heading with the unit in which the values are shown. */
  String heading(String chineseName) {
    return this == MONEY ? chineseName.replace(YUAN_HEADER, SHOWN_HEADER) : chineseName;
  }

  /** Return the number format of a spreadsheet. */
  String spreadsheetFormat() {
    return spreadsheetFormat;
  }

  /** Return the code that the page knows the kind by. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
