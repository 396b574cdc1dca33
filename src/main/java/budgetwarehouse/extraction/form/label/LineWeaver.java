package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts cells together that were printed side by side over several lines, as in
 *
 * <pre>
 * 社会效益 提高财政资源配置 有所提高
 * 指标 效率
 * </pre>
 *
 * <p>Lines are woven only where their first pieces together are the name of an indicator level and
 * neither line makes sense without the other. The n-th pieces of the lines are then one cell, which
 * is doubtful, since a line does not say to which column its later pieces belong.
 */
public final class LineWeaver {
  private final FormVocabulary vocabulary;

  public LineWeaver(FormVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Return whether the next line goes on with cells of these lines. */
  boolean goesOn(List<List<Fragment>> above, List<Fragment> next) {
    List<Fragment> first = above.get(0);
    if (first.size() < 2 || next.isEmpty() || next.size() > first.size()) {
      return false;
    }
    return vocabulary.beginsLevelName(firstPieces(above) + next.get(0).folded());
  }

  /** Weave lines whose first pieces are together the name of a level; others stay as they are. */
  List<Fragment> weave(List<List<Fragment>> together) {
    if (together.size() == 1 || !vocabulary.isLevelName(firstPieces(together))) {
      return together.stream().flatMap(List::stream).toList();
    }

    var woven = new ArrayList<Fragment>();
    for (int column = 0; column < together.get(0).size(); column++) {
      woven.add(cell(together, column));
    }
    return woven;
  }

  private static Fragment cell(List<List<Fragment>> together, int column) {
    var text = new StringBuilder();
    for (List<Fragment> line : together) {
      if (column < line.size()) {
        text.append(line.get(column).text());
      }
    }
    Fragment first = together.get(0).get(column);
    return text.length() == first.text().length()
        ? first
        : first.woven(text.toString(), first.trailed());
  }

  private static String firstPieces(List<List<Fragment>> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.get(0).text()));
    return Folding.fold(text.toString());
  }
}
