package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.form.label.FormVocabulary;
import budgetwarehouse.extraction.form.label.FormVocabulary.FormLabel;
import budgetwarehouse.extraction.form.label.LabelMatch;
import java.util.regex.Pattern;

/** Knows where a form, or a section of it, ends. */
final class FormEnds {
  private static final Pattern HEADING =
      Pattern.compile("第[一二三四五六七八九十]+[部章].*|[一二三四五六七八九十]+、.*|\\([一二三四五六七八九十]+\\).*");

  private final FormVocabulary vocabulary;
  private final FormCursor cursor;
  private boolean gridSeen;

  FormEnds(FormVocabulary vocabulary, FormCursor cursor) {
    this.vocabulary = vocabulary;
    this.cursor = cursor;
  }

  /** Say that the form's grid has begun: only behind it can the form end. */
  void seeGrid() {
    gridSeen = true;
  }

  /** Return whether another form, or a heading of the text around the form, begins here. */
  boolean formEnds() {
    if (!gridSeen || !cursor.beginsLine()) {
      return false;
    }
    return HEADING.matcher(cursor.fragment().folded()).matches()
        || vocabulary.isTitle(cursor.lineText())
        || cursor
            .label()
            .map(LabelMatch::label)
            .filter(label -> label.means("caption") || label.beginsForm())
            .isPresent();
  }

  /** Return whether the form ends here, or its next section begins. */
  boolean sectionEnds() {
    return formEnds()
        || cursor
            .label()
            .filter(match -> cursor.beginsLine())
            .map(LabelMatch::label)
            .filter(FormLabel::isSection)
            .isPresent();
  }
}
