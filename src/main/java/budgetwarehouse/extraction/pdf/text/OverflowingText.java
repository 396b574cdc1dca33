package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.number.NumberCharacters;
import budgetwarehouse.extraction.pdf.grid.Cell;
import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.page.Box;
import budgetwarehouse.extraction.pdf.page.Glyph;
import budgetwarehouse.extraction.pdf.page.PageContent.HiddenText;
import java.util.List;
import java.util.Optional;

/**
 * Text that runs over the edge of its cell and is hidden there by the cell's own clip.
 *
 * <p>Told from a slice of the neighbour page by the clip: it is the cell's box, not the page's.
 *
 * @param cell index of the cell among those of the grid
 */
public record OverflowingText(Grid grid, int cell, List<Glyph> glyphs) {
  private static final double SLACK = 3;
  private static final double LEAST_OF_CELL = 0.5;
  private static final double FARTHEST_LINE_IN_EM = 2;

  /** Find the cell that hidden text belongs to. */
  public static Optional<OverflowingText> of(HiddenText hidden, List<Grid> grids) {
    for (Grid grid : grids) {
      for (int i = 0; i < grid.cells().size(); i++) {
        if (clips(grid.cells().get(i), hidden)) {
          return Optional.of(new OverflowingText(grid, i, hidden.glyphs()));
        }
      }
    }
    return Optional.empty();
  }

  /** Return whether a digit is among the hidden glyphs. */
  public boolean holdsDigit() {
    return glyphs.stream().anyMatch(glyph -> NumberCharacters.hasDigit(glyph.text()));
  }

  /** Return the text. */
  public String text() {
    var text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  private static boolean clips(Cell cell, HiddenText hidden) {
    Box box = cell.box();
    Box clip = hidden.clip();
    Box around = box.grow(SLACK);
    boolean inside =
        clip.left() >= around.left()
            && clip.right() <= around.right()
            && clip.top() >= around.top()
            && clip.bottom() <= around.bottom();
    return inside
        && clip.width() > LEAST_OF_CELL * box.width()
        && clip.height() > LEAST_OF_CELL * box.height()
        && hidden.glyphs().stream().allMatch(glyph -> isNextLine(glyph, clip));
  }

  private static boolean isNextLine(Glyph glyph, Box clip) {
    double reach = FARTHEST_LINE_IN_EM * glyph.em();
    Box near = new Box(clip.left(), clip.top() - reach, clip.right(), clip.bottom() + reach);
    return near.contains(glyph.centreX(), glyph.centreY());
  }
}
