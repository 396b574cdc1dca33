package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.form.label.FormHeader;
import budgetwarehouse.extraction.form.label.FormHeaderReader;
import budgetwarehouse.extraction.form.label.FormVocabulary;
import budgetwarehouse.extraction.form.label.Fragments;
import budgetwarehouse.extraction.form.label.LabelMatch;
import budgetwarehouse.extraction.form.label.LabelMatcher;
import java.util.List;
import java.util.Optional;

/** Walks over the fragments of one form and says which label or header stands where it is. */
final class FormCursor {
  private final Fragments fragments;
  private final LabelMatcher labels;
  private final FormHeaderReader headers;
  private final FormContents contents;
  private int position;
  private int afterLabel;

  FormCursor(FormVocabulary vocabulary, Fragments fragments, FormContents contents) {
    this.fragments = fragments;
    this.labels = new LabelMatcher(vocabulary, fragments);
    this.headers = new FormHeaderReader(fragments, labels);
    this.contents = contents;
  }

  boolean hasNext() {
    return fragments.has(position);
  }

  /** Return the fragment that is next. */
  Fragment fragment() {
    return fragments.at(position);
  }

  /** Return the fragment that is next and go behind it. */
  Fragment take() {
    return fragments.at(position++);
  }

  /** Return the fragments from the next one up to the end of its line, or up to a position. */
  List<Fragment> takeLine(int limit) {
    int begin = position++;
    while (position < limit && continuesLine(position)) {
      position++;
    }
    return fragments.between(begin, position);
  }

  /** Find a fragment behind the next ones. */
  Optional<Fragment> fragmentAt(int index) {
    return fragments.has(index) ? Optional.of(fragments.at(index)) : Optional.empty();
  }

  /** Return whether the next fragment is all that its line holds. */
  boolean standsAlone() {
    return beginsLine() && !continuesLine(position + 1);
  }

  boolean beginsLine() {
    return fragment().beginsLine();
  }

  /** Return whether a label ends just here. */
  boolean isBehindLabel() {
    return position == afterLabel;
  }

  /** Return the folded text from here to the end of the line. */
  String lineText() {
    var text = new StringBuilder(fragment().folded());
    for (int index = position + 1; continuesLine(index); index++) {
      text.append(fragments.at(index).folded());
    }
    return text.toString();
  }

  /** Find the label that begins here. */
  Optional<LabelMatch> label() {
    return labels.labelAt(position);
  }

  /** Find the label that begins behind another one. */
  Optional<LabelMatch> labelBehind(LabelMatch match) {
    return labels.labelAt(match.end());
  }

  /** Find the column word of a section that begins here. */
  Optional<LabelMatch> column(String section) {
    return labels.columnAt(position, section);
  }

  /** Read the header of a section that begins here; one that is not complete is none. */
  FormHeader header(String section) {
    return headers.read(position, section);
  }

  /** Return a label as a cell. */
  PrintedCell cell(LabelMatch match) {
    return PrintedCell.of(line(match), match.printed());
  }

  /** Return the line on which a label begins. */
  int line(LabelMatch match) {
    return fragments.at(match.begin()).line();
  }

  /** Go behind a label; its colon ends in no cell. */
  void moveBehind(LabelMatch match) {
    contents.leaveOut(Rule.COLON, match.colon());
    moveBehindLabel(match.end());
  }

  /** Go to where a label or header ended. */
  void moveBehindLabel(int index) {
    position = index;
    afterLabel = index;
  }

  /** Return the index of the first line that holds none of the fragments gone over. */
  int lineIndex() {
    return fragments.lineBefore(position);
  }

  /** Return what stands in the last fragment of a label behind the label, as a piece of its own. */
  Fragment rest(LabelMatch match) {
    return fragments.at(match.end() - 1).withText(match.rest());
  }

  int position() {
    return position;
  }

  private boolean continuesLine(int index) {
    return fragments.has(index) && !fragments.at(index).beginsLine();
  }
}
