package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.cell.FormColumn;
import budgetwarehouse.extraction.form.cell.FormColumn.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the header of a table inside a form. */
public final class FormHeaderReader {
  /** Section of {@code form_column.csv} that holds the header words of an indicator grid. */
  public static final String GRID = "grid";

  private final FormVocabulary vocabulary;
  private final Fragments fragments;
  private final LabelMatcher labels;

  public FormHeaderReader(FormVocabulary vocabulary, Fragments fragments, LabelMatcher labels) {
    this.vocabulary = vocabulary;
    this.fragments = fragments;
    this.labels = labels;
  }

  /** Return the index behind the column words of a section that stand here one after another. */
  public int end(int begin, String section) {
    return words(begin, section).stream().mapToInt(LabelMatch::end).max().orElse(begin);
  }

  /** Read the column words of a section that stand here one after another. */
  public FormHeader read(int begin, String section) {
    List<LabelMatch> words = words(begin, section);
    boolean byYear = words.stream().anyMatch(word -> word.label().means("current"));
    var columns = new ArrayList<FormColumn>();
    for (LabelMatch word : words) {
      kind(word, byYear).ifPresent(kind -> columns.add(column(word, kind)));
    }
    columns.sort(Comparator.comparing(FormColumn::kind));
    return new FormHeader(levels(words, begin, section), columns);
  }

  private List<LabelMatch> words(int begin, String section) {
    var words = new ArrayList<LabelMatch>();
    Optional<LabelMatch> word = labels.columnAt(begin, section);
    while (word.isPresent()) {
      words.add(word.get());
      word = labels.columnAt(word.get().end(), section);
    }
    return words;
  }

  private static Optional<Kind> kind(LabelMatch word, boolean byYear) {
    return switch (word.label().meaning()) {
      case "name" -> Optional.of(Kind.NAME);
      case "text" -> Optional.of(Kind.TEXT);
      case "before_last" -> Optional.of(Kind.BEFORE_LAST);
      case "last" -> Optional.of(Kind.LAST);
      case "current" -> Optional.of(Kind.VALUE);
      // above the years stands the word that a header without years prints alone
      case "value" -> byYear ? Optional.empty() : Optional.of(Kind.VALUE);
      case "amount" -> Optional.of(Kind.AMOUNT);
      case "basis" -> Optional.of(Kind.BASIS);
      case "remark" -> Optional.of(Kind.REMARK);
      default -> Optional.empty();
    };
  }

  private List<FormColumn> levels(List<LabelMatch> words, int begin, String section) {
    if (!section.equals(GRID)) {
      return List.of();
    }
    return List.of(level(words, begin, "level1"), level(words, begin, "level2"));
  }

  private FormColumn level(List<LabelMatch> words, int begin, String meaning) {
    return words.stream()
        .filter(word -> word.label().means(meaning))
        .findFirst()
        .map(word -> column(word, Kind.NAME))
        .orElseGet(
            () ->
                new FormColumn(
                    vocabulary.columnWord(GRID, meaning), Kind.NAME, fragments.at(begin).line()));
  }

  private FormColumn column(LabelMatch word, Kind kind) {
    return new FormColumn(word.printed(), kind, fragments.at(word.begin()).line());
  }
}
