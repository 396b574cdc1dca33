package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.region.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Fragments of a document from a line on, read as far as somebody asks for them; a line with a tab
 * ends them, since no broken form has one.
 */
public final class Fragments {
  private final List<TextLine> lines;
  private final LineWeaver weaver;
  private final List<Fragment> read = new ArrayList<>();
  private int nextLine;

  public Fragments(List<TextLine> lines, int from, LineWeaver weaver) {
    this.lines = lines;
    this.weaver = weaver;
    this.nextLine = from;
  }

  /** Return whether a fragment of this index exists. */
  public boolean has(int index) {
    while (read.size() <= index && readOn()) {}
    return index < read.size();
  }

  /** Return a fragment that exists. */
  public Fragment at(int index) {
    if (!has(index)) {
      throw new IndexOutOfBoundsException("fragment " + index + " of " + read.size());
    }
    return read.get(index);
  }

  /** Return the fragments from one index up to another. */
  public List<Fragment> between(int begin, int end) {
    return List.copyOf(read.subList(begin, end));
  }

  /** Return the index of the line behind all lines of the fragments before this index. */
  public int lineBefore(int index) {
    return has(index) ? at(index).lineIndex() : nextLine;
  }

  private boolean readOn() {
    if (nextLine >= lines.size() || lines.get(nextLine).text().indexOf('\t') >= 0) {
      return false;
    }

    List<List<Fragment>> together = new ArrayList<>();
    together.add(FragmentReader.split(lines, nextLine));
    int next = nextLine + 1;
    while (next < lines.size()
        && !lines.get(next).isBlank()
        && weaver.goesOn(together, FragmentReader.split(lines, next))) {
      together.add(FragmentReader.split(lines, next));
      next++;
    }
    read.addAll(weaver.weave(together));
    nextLine = next;
    return true;
  }
}
