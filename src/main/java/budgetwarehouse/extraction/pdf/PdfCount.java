package budgetwarehouse.extraction.pdf;

/** What is counted while a PDF is read. */
public enum PdfCount {
  /** Pages of the file. */
  PAGES,
  /** Pages of which nothing is kept; each has a finding. */
  PAGES_REFUSED,
  /** Pages that are pictures. */
  PAGES_SCANNED,
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
  /** Grids of ruling lines. */
  GRIDS,
  /** Tables without ruling lines. */
  OPEN_TABLES,
  /** Cells, a merged one once. */
  CELLS,
  /** Cells that cover more than one slot. */
  MERGED_CELLS,
  /** Glyphs inside a grid but in no cell; must be 0. */
  STRAYS,
  /** Numbers seen, in drawing order. */
  NUMBERS_DRAWN,
  /** Numbers in cells. */
  NUMBERS_IN_CELLS,
  /** Numbers in prose. */
  NUMBERS_IN_PROSE,
  /** Numbers in page numbers and tables of contents, which are left out. */
  NUMBERS_LEFT_OUT,
  /** Numbers drawn and found in no text; must be 0. */
  NUMBERS_MISSING,
  /** Numbers in a text and not drawn; must be 0. */
  NUMBERS_INVENTED
}
