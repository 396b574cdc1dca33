package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.cell.FormColumn;
import budgetwarehouse.extraction.form.cell.FormColumn.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the header of a table inside a form. */
public final class FormHeaderReader {
  /** Section of {@code form_column.csv} that holds the header words of an indicator grid. */
  public static final String GRID = "grid";

  private static final List<String> LEVELS = List.of("level1", "level2");

  private final Fragments fragments;
  private final LabelMatcher labels;

  public FormHeaderReader(Fragments fragments, LabelMatcher labels) {
    this.fragments = fragments;
    this.labels = labels;
  }

  /** Read the column words of a section that stand here one after another. */
  public FormHeader read(int begin, String section) {
    List<LabelMatch> words = words(begin, section);
    boolean byYear = words.stream().anyMatch(word -> word.label().means("current"));
    var columns = new ArrayList<FormColumn>();
    var unused = new ArrayList<>(words);
    for (LabelMatch word : words) {
      Optional<Kind> kind = kind(word, byYear);
      kind.ifPresent(
          known -> {
            columns.add(column(word, known));
            unused.remove(word);
          });
    }
    columns.sort(Comparator.comparing(FormColumn::kind));
    List<FormColumn> levels = section.equals(GRID) ? levels(begin, unused) : List.of();
    int end = words.stream().mapToInt(LabelMatch::end).max().orElse(begin);
    return new FormHeader(levels, columns, printed(words), printed(unused), end);
  }

  private static String printed(List<LabelMatch> words) {
    return words.stream().map(LabelMatch::printed).collect(Collectors.joining());
  }

  private List<LabelMatch> words(int begin, String section) {
    var words = new ArrayList<LabelMatch>();
    Optional<LabelMatch> word = wordAt(begin, section);
    while (word.isPresent()) {
      words.add(word.get());
      word = wordAt(word.get().end(), section);
    }
    return words;
  }

  // what a colon follows is the label of a value
  private Optional<LabelMatch> wordAt(int index, String section) {
    return labels.columnAt(index, section).filter(word -> word.colon().isEmpty());
  }

  private static Optional<Kind> kind(LabelMatch word, boolean byYear) {
    return switch (word.label().meaning()) {
      case "name" -> Optional.of(Kind.NAME);
      case "text", "economic", "category" -> Optional.of(Kind.TEXT);
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

  /** Take the words of both levels; the header of one that is not printed is blank. */
  private List<FormColumn> levels(int begin, List<LabelMatch> unused) {
    var levels = new ArrayList<FormColumn>();
    for (String meaning : LEVELS) {
      Optional<LabelMatch> level =
          unused.stream().filter(word -> word.label().means(meaning)).findFirst();
      level.ifPresent(unused::remove);
      levels.add(
          level
              .map(word -> column(word, Kind.NAME))
              .orElseGet(() -> new FormColumn("", Kind.NAME, fragments.at(begin).line())));
    }
    return levels;
  }

  private FormColumn column(LabelMatch word, Kind kind) {
    return new FormColumn(word.printed(), kind, fragments.at(word.begin()).line());
  }
}
