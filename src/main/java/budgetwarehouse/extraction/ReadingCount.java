package budgetwarehouse.extraction;

import java.util.Locale;

/**
 * What is counted while a document is read. The Chinese names stand in {@code
 * warehouse-schema/vocabulary/reading_count.csv}; a test holds the two lists together.
 */
public enum ReadingCount {
  /** Files of an archive that were read. */
  FILES,
  /** Pages of the file; sheets of a workbook. */
  PAGES,
  /** Lines of a text file. */
  LINES,
  /** Pages of which nothing is kept; each has a finding. */
  PAGES_REFUSED,
  /** Pages that are pictures. */
  PAGES_SCANNED,
  /** Pages that are pictures and whose text was recognised. */
  PAGES_RECOGNISED,
  /** Glyphs seen, blanks left out. */
  GLYPHS,
  /** Glyphs drawn a second time in one place. */
  DUPLICATES,
  /** Glyphs drawn off the page. */
  HIDDEN_OFF_PAGE,
  /** Glyphs hidden inside the page by a clip. */
  HIDDEN_BY_CLIP,
  /** Glyphs drawn in the mode that shows nothing. */
  INVISIBLE,
  /** Glyphs hidden by a clip and kept, since others of their operation are seen. */
  CUT,
  /** Hidden glyphs given to the cell they overflow. */
  OVERFLOWING,
  /** Glyphs for which the file states no character. */
  UNREADABLE,
  /** Characters that are radicals, to be folded before names are compared. */
  RADICALS,
  /** Pictures. */
  IMAGES,
  /** Annotations with an appearance, which are not read. */
  ANNOTATIONS,
  /** Rows that the format hides; they are read. */
  HIDDEN_ROWS,
  /** Columns that the format hides; they are read. */
  HIDDEN_COLUMNS,
  /** Sheets that the format hides; they are read. */
  HIDDEN_SHEETS,
  /** Cells whose value was computed when the file was saved. */
  FORMULAS,
  /** Grids, a piece on each page counted by itself. */
  GRIDS,
  /** Tables without ruling lines. */
  OPEN_TABLES,
  /** Cells, a merged one once. */
  CELLS,
  /** Cells that cover more than one slot. */
  MERGED_CELLS,
  /** Cells whose text or place was decided by rule where print left it open. */
  DOUBTFUL_CELLS,
  /** Glyphs inside a grid but in no cell; must be 0. */
  STRAYS,
  /** Numbers in the source, before any of it was set into cells or sentences. */
  NUMBERS_SEEN,
  /** Numbers in cells. */
  NUMBERS_IN_CELLS,
  /** Numbers in prose. */
  NUMBERS_IN_PROSE,
  /** Numbers in page numbers and tables of contents, which are left out. */
  NUMBERS_LEFT_OUT,
  /** Numbers seen and found in no text; must be 0. */
  NUMBERS_MISSING,
  /** Numbers in a text and not seen; must be 0. */
  NUMBERS_INVENTED,
  /** Tables, all pages of one together. */
  TABLES,
  /** Tables recognised as one of the standard tables. */
  TABLES_STANDARD,
  /** Performance sheets. */
  TABLES_PERFORMANCE,
  /** Tables of other kinds; their cells are kept. */
  TABLES_OTHER,
  /** Figures, indicators left out. */
  FIGURES,
  /** Figures in doubt. */
  FIGURES_DOUBTFUL,
  /** Indicators of performance sheets. */
  INDICATORS,
  /** Subtotals and totals of which all parts are printed in their table. */
  PARENTS_CHECKED,
  /** Those that are the sum of their parts. */
  PARENTS_CLOSING;

  /** Return the code under which store and warehouse know the count. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
