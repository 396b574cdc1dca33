package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.form.cell.CellCost;
import budgetwarehouse.extraction.form.cell.FormWords;
import budgetwarehouse.extraction.form.label.FormHeaderReader;
import budgetwarehouse.extraction.form.label.FormVocabulary;
import budgetwarehouse.extraction.form.label.Fragments;
import budgetwarehouse.extraction.form.label.LabelMatch;
import budgetwarehouse.extraction.form.label.LabelMatcher;
import budgetwarehouse.extraction.form.label.LineWeaver;
import budgetwarehouse.extraction.region.RegionReader;
import budgetwarehouse.extraction.region.TextLine;
import java.util.List;
import java.util.Optional;

/**
 * Reads performance forms whose cells are broken over lines, without tabs: every line usually
 * followed by a blank one, cells one blank or one line apart, words cut anywhere.
 *
 * <p>A form is claimed where a label that begins one is followed, without a tab between, by the
 * header of an indicator grid. One form is one region: caption lines, then label rows and grids.
 */
public final class BrokenFormReader implements RegionReader {
  private static final int CAPTION_LINES = 8;
  private static final int LONGEST_BEFORE_GRID = 600;
  private static final int SAMPLED_LINES = 300;

  private final FormVocabulary vocabulary;
  private final FormWords words;

  private BrokenFormReader(FormVocabulary vocabulary, FormWords words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** Build a reader with the vocabularies of the class path. */
  public static BrokenFormReader standard() {
    return new BrokenFormReader(FormVocabulary.standard(), FormWords.standard());
  }

  @Override
  public Optional<Region> claim(List<TextLine> lines, int from) {
    return read(lines, from).map(FormReading::region);
  }

  /** Read the form that begins at a line, with an account of what stands in none of its cells. */
  Optional<FormReading> read(List<TextLine> lines, int from) {
    var fragments = new Fragments(lines, from, new LineWeaver(vocabulary));
    var labels = new LabelMatcher(vocabulary, fragments);
    Optional<Integer> first = firstLabel(fragments, labels);
    if (first.isEmpty() || !hasGrid(fragments, labels, first.get())) {
      return Optional.empty();
    }

    var cost = new CellCost(words, cellsAreTrailed(lines, from));
    return Optional.of(new FormParser(vocabulary, words, cost, fragments).read(first.get()));
  }

  /** Find the first label of a form whose caption begins here, or that begins here itself. */
  private Optional<Integer> firstLabel(Fragments fragments, LabelMatcher labels) {
    if (!fragments.has(0)) {
      return Optional.empty();
    }
    Optional<LabelMatch> here = labels.labelAt(0);
    if (here.filter(match -> match.label().beginsForm()).isPresent()) {
      return Optional.of(0);
    }

    boolean captioned =
        here.filter(match -> match.label().means("caption")).isPresent() || isTitle(fragments, 0);
    if (!captioned) {
      return Optional.empty();
    }
    int lines = 0;
    for (int index = 1; fragments.has(index) && lines < CAPTION_LINES; index++) {
      if (fragments.at(index).beginsLine()) {
        lines++;
        if (labels.labelAt(index).filter(match -> opensFields(match)).isPresent()) {
          return Optional.of(index);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean opensFields(LabelMatch match) {
    return !match.label().means("caption")
        && !match.label().means("generic_title")
        && !match.label().isLevel();
  }

  private boolean isTitle(Fragments fragments, int index) {
    var text = new StringBuilder(fragments.at(index).folded());
    for (int next = index + 1; fragments.has(next) && !fragments.at(next).beginsLine(); next++) {
      text.append(fragments.at(next).folded());
    }
    return vocabulary.isTitle(text.toString());
  }

  private boolean hasGrid(Fragments fragments, LabelMatcher labels, int first) {
    var headers = new FormHeaderReader(fragments, labels);
    for (int index = first; index < first + LONGEST_BEFORE_GRID && fragments.has(index); index++) {
      if (headers.read(index, FormHeaderReader.GRID).isComplete()) {
        return true;
      }
    }
    return false;
  }

  /** Some forms print blanks behind the last line of every cell; then a line end says a lot. */
  private static boolean cellsAreTrailed(List<TextLine> lines, int from) {
    List<TextLine> printed =
        lines.subList(from, Math.min(lines.size(), from + SAMPLED_LINES)).stream()
            .filter(line -> !line.isBlank())
            .toList();
    long trailed =
        printed.stream().filter(line -> !line.text().equals(line.text().stripTrailing())).count();
    return 3 * trailed > printed.size();
  }
}
