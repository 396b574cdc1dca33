package budgetwarehouse.extraction.pdf.text;

import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places every glyph of a page: into one cell of one grid, or among the prose. */
public final class Placement {
  private final List<Grid> grids;
  private final Map<Grid, List<List<Glyph>>> cells = new HashMap<>();
  private final List<Glyph> prose = new ArrayList<>();
  private final List<NumberRun> fused = new ArrayList<>();
  private final List<Integer> cuts = new ArrayList<>();

  private Placement(List<Grid> grids) {
    this.grids = List.copyOf(grids);
    for (Grid grid : grids) {
      List<List<Glyph>> ofGrid = new ArrayList<>();
      grid.cells().forEach(cell -> ofGrid.add(new ArrayList<>()));
      cells.put(grid, ofGrid);
    }
  }

  /**
   * Place glyphs.
   *
   * @param grids smallest first
   */
  public static Placement of(List<Glyph> glyphs, List<Grid> grids) {
    var placement = new Placement(grids);
    NumberRun.in(glyphs).forEach(placement::placeRun);
    for (Glyph glyph : glyphs) {
      if (!NumberRun.isPart(glyph)) {
        placement.place(List.of(glyph), glyph.centreX(), glyph.centreY());
      }
    }
    return placement;
  }

  private void placeRun(NumberRun run) {
    Optional<Grid> grid = gridAt(run.centreX(), run.centreY());
    if (grid.isEmpty()) {
      prose.addAll(run.glyphs());
      return;
    }
    List<Double> edges = grid.get().edgesInRow(grid.get().rowAt(run.centreY()));
    Optional<List<NumberRun>> parts = TouchingNumbers.part(run, edges);
    if (parts.isEmpty()) {
      fused.add(run);
      place(run.glyphs(), run.centreX(), run.centreY());
      return;
    }
    NumberRun first = parts.get().get(0);
    place(first.glyphs(), first.centreX(), first.centreY());
    for (NumberRun next : parts.get().subList(1, parts.get().size())) {
      cuts.add(next.glyphs().get(0).order());
      // What was cut off may touch a third number.
      placeRun(next);
    }
  }

  private void place(List<Glyph> glyphs, double x, double y) {
    Optional<Grid> grid = gridAt(x, y);
    if (grid.isEmpty()) {
      prose.addAll(glyphs);
    } else {
      cell(grid.get(), grid.get().cellIndexAt(x, y)).addAll(glyphs);
    }
  }

  /** Give hidden text to the cell it overflows. */
  public void add(OverflowingText text) {
    cell(text.grid(), text.cell()).addAll(text.glyphs());
  }

  private Optional<Grid> gridAt(double x, double y) {
    for (Grid grid : grids) {
      if (grid.box().contains(x, y)) {
        return Optional.of(grid);
      }
    }
    return Optional.empty();
  }

  private List<Glyph> cell(Grid grid, int index) {
    return ofGrid(grid).get(index);
  }

  /** Return the glyphs of each cell of a grid, in the order of its cells. */
  public List<List<Glyph>> ofGrid(Grid grid) {
    return cells.getOrDefault(grid, List.of());
  }

  /** Return the glyphs in no grid. */
  public List<Glyph> prose() {
    return prose;
  }

  /** Return texts that lie across an edge, are no number and could not be parted. */
  public List<String> fused() {
    return fused.stream().map(NumberRun::text).toList();
  }

  /** Return whether a fused text stands among these glyphs. */
  public boolean holdsFused(List<Glyph> glyphs) {
    return fused.stream().anyMatch(run -> glyphs.contains(run.glyphs().get(0)));
  }

  /** Return the drawing order of glyphs before which a run was parted. */
  public List<Integer> cuts() {
    return cuts;
  }

  /** Count the glyphs that lie in a grid and were put in no cell; there must be none. */
  public int strays() {
    return (int)
        prose.stream()
            .filter(glyph -> !NumberRun.isPart(glyph))
            .filter(glyph -> gridAt(glyph.centreX(), glyph.centreY()).isPresent())
            .count();
  }
}
