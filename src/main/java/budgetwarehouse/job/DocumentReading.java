package budgetwarehouse.job;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.store.StoredReading;
import java.util.Comparator;
import java.util.Locale;

/**
 * How the reading of one document ended, or of several together: the part of its account that tells
 * whether to look at it.
 *
 * @param file name of the file
 * @param pages pages, or sheets of a workbook
 * @param tables tables, all pages of one together
 * @param recognisedTables standard tables and performance sheets among them
 * @param numbers numbers in the source
 * @param numbersInCells those found in cells
 * @param numbersInProse those found in sentences
 * @param numbersLeftOut those in page numbers and tables of contents
 * @param numbersMissing those found nowhere
 * @param numbersInvented numbers found that are not in the source
 * @param parentsChecked subtotals and totals whose parts are printed
 * @param parentsClosing those that are the sum of their parts
 * @param doubtfulFigures figures in doubt that no sum confirms
 * @param errors findings that matter most
 * @param warnings findings that need a look
 */
record DocumentReading(
    String file,
    int pages,
    int tables,
    int recognisedTables,
    int numbers,
    int numbersInCells,
    int numbersInProse,
    int numbersLeftOut,
    int numbersMissing,
    int numbersInvented,
    int parentsChecked,
    int parentsClosing,
    int doubtfulFigures,
    int errors,
    int warnings) {
  /** What most needs a look comes first; documents alike are in the order of their names. */
  static final Comparator<DocumentReading> WORST_FIRST =
      Comparator.comparing(DocumentReading::lost)
          .thenComparing(DocumentReading::errors)
          .thenComparing(DocumentReading::open)
          .thenComparing(DocumentReading::doubtfulFigures)
          .thenComparing(DocumentReading::warnings)
          .reversed()
          .thenComparing(DocumentReading::file);

  static DocumentReading of(String file, StoredReading reading) {
    ReadingAccount account = reading.account();
    return new DocumentReading(
        file,
        account.count(ReadingCount.PAGES),
        account.count(ReadingCount.TABLES),
        account.count(ReadingCount.TABLES_STANDARD)
            + account.count(ReadingCount.TABLES_PERFORMANCE),
        account.count(ReadingCount.NUMBERS_SEEN),
        account.count(ReadingCount.NUMBERS_IN_CELLS),
        account.count(ReadingCount.NUMBERS_IN_PROSE),
        account.count(ReadingCount.NUMBERS_LEFT_OUT),
        account.count(ReadingCount.NUMBERS_MISSING),
        account.count(ReadingCount.NUMBERS_INVENTED),
        account.count(ReadingCount.PARENTS_CHECKED),
        account.count(ReadingCount.PARENTS_CLOSING),
        account.count(ReadingCount.FIGURES_DOUBTFUL),
        reading.errors(),
        reading.warnings());
  }

  private int lost() {
    return numbersMissing + numbersInvented;
  }

  private int open() {
    return parentsChecked - parentsClosing;
  }

  /** Return whether a number is lost or doubtful, a sum open or an error reported. */
  boolean needsLook() {
    return lost() + open() + doubtfulFigures + errors > 0;
  }

  /** Say it in one Chinese line. */
  String text() {
    String numbers =
        "数字 %d = 表内 %d + 文中 %d + 略去 %d，遗漏 %d，多出 %d"
            .formatted(
                this.numbers,
                numbersInCells,
                numbersInProse,
                numbersLeftOut,
                numbersMissing,
                numbersInvented);
    return String.format(
        Locale.ROOT,
        "%s：%d 页，表 %d（识别 %d），%s，合计相符 %d/%d，存疑 %d，错误 %d，警告 %d",
        file,
        pages,
        tables,
        recognisedTables,
        numbers,
        parentsClosing,
        parentsChecked,
        doubtfulFigures,
        errors,
        warnings);
  }
}
