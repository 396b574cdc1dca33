package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.caption.CaptionWords;
import budgetwarehouse.fact.caption.TableTitles;
import java.util.List;

/**
 * Cuts a document into sections.
 *
 * <p>A table goes on with the section before it if nothing but unit, year and body lines or the
 * same title stand between the two and it repeats the header or has none; a part of a sheet if it
 * does not name another project. Otherwise it opens a section, of the kind that its title tells, or
 * its labels if the title is not known, or its columns if there is no title. What stands above one
 * section is never carried to another.
 */
public final class OutlineReader {
  private final CaptionWords words;
  private final TableTitles titles;
  private final TableShapes shapes;
  private final SheetSigns signs;

  OutlineReader(CaptionWords words, TableTitles titles, TableShapes shapes, SheetSigns signs) {
    this.words = words;
    this.titles = titles;
    this.shapes = shapes;
    this.signs = signs;
  }

  /** Build a reader with the vocabulary of the class path. */
  public static OutlineReader standard() {
    return new OutlineReader(
        CaptionWords.standard(),
        TableTitles.standard(),
        TableShapes.standard(),
        SheetSigns.standard());
  }

  /** Group the blocks. */
  public Outline read(List<Block> blocks) {
    var outline = new OutlineBuilder(words, titles, shapes, signs);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        outline.add(paragraph);
      } else if (block instanceof PrintedTable table) {
        outline.add(table);
      }
    }
    return outline.build();
  }
}
