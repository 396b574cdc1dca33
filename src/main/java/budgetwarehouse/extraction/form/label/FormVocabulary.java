package budgetwarehouse.extraction.form.label;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Printed labels of performance forms: {@code vocabulary/form_label.csv}, the column words of
 * {@code vocabulary/form_column.csv} and the level names of {@code reference/indicator_level.csv}.
 */
public final class FormVocabulary {
  private final Map<String, FormLabel> labels = new HashMap<>();
  private final Map<String, Map<String, FormLabel>> columns = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> levelBeginnings = new HashSet<>();

  private FormVocabulary() {}

  /** Read the lists of the class path. */
  public static FormVocabulary standard() {
    var vocabulary = new FormVocabulary();
    ReferenceList.read("reference/indicator_level.csv")
        .rows()
        .forEach(
            row ->
                vocabulary.addLabel(
                    row.getOrDefault("name", ""), "level" + row.getOrDefault("level", "")));
    ReferenceList.read("vocabulary/form_label.csv")
        .rows()
        .forEach(
            row ->
                vocabulary.addLabel(
                    row.getOrDefault("label", ""), row.getOrDefault("meaning", "")));
    ReferenceList.read("vocabulary/form_column.csv").rows().forEach(vocabulary::addColumn);
    return vocabulary;
  }

  /** Find the label that this folded text is. */
  Optional<FormLabel> label(String folded) {
    return Optional.ofNullable(labels.get(folded));
  }

  /** Find the column word of a section that this folded text is. */
  Optional<FormLabel> column(String section, String folded) {
    return Optional.ofNullable(columns.getOrDefault(section, Map.of()).get(folded));
  }

  /** Return whether a label or column word begins with this folded text. */
  boolean begins(String folded) {
    return beginnings.contains(folded);
  }

  /** Return whether the name of an indicator level begins with this folded text. */
  boolean beginsLevelName(String folded) {
    return levelBeginnings.contains(folded);
  }

  /** Return whether this folded text is the name of an indicator level. */
  boolean isLevelName(String folded) {
    return label(folded).filter(FormLabel::isLevel).isPresent();
  }

  /** Return whether a line of this folded text is the title of a form. */
  public boolean isTitle(String folded) {
    return titles.stream().anyMatch(folded::endsWith)
        && label(folded).filter(label -> !label.means("generic_title")).isEmpty();
  }

  private void addLabel(String printed, String meaning) {
    var label = new FormLabel(Folding.fold(printed), meaning);
    if (label.means("title")) {
      titles.add(label.text());
      return;
    }
    labels.put(label.text(), label);
    addBeginnings(label.text(), beginnings);
    if (label.isLevel()) {
      addBeginnings(label.text(), levelBeginnings);
    }
  }

  private void addColumn(Map<String, String> row) {
    var label =
        new FormLabel(Folding.fold(row.getOrDefault("label", "")), row.getOrDefault("kind", ""));
    columns
        .computeIfAbsent(row.getOrDefault("section", ""), section -> new HashMap<>())
        .put(label.text(), label);
    addBeginnings(label.text(), beginnings);
  }

  private static void addBeginnings(String text, Set<String> into) {
    for (int end = 1; end <= text.length(); end++) {
      into.add(text.substring(0, end));
    }
  }

  /**
   * Word that a form prints.
   *
   * @param text folded
   * @param meaning what stands behind or below it, a code of the list
   */
  public record FormLabel(String text, String meaning) {
    private static final List<String> FORM_BEGINNINGS =
        List.of("project_code", "project_name", "body_name");

    public boolean means(String code) {
      return meaning.equals(code);
    }

    /** Return whether it names an indicator level. */
    public boolean isLevel() {
      return meaning.startsWith("level");
    }

    /** Return whether it opens a section of a form, at which every table above it ends. */
    public boolean isSection() {
      return meaning.startsWith("section") || isObjective() || meaning.startsWith("table");
    }

    /** Return whether an objective stands behind it when a number follows. */
    public boolean isObjective() {
      return meaning.startsWith("objective");
    }

    /** Return whether a form can begin with it. */
    public boolean beginsForm() {
      return FORM_BEGINNINGS.contains(meaning);
    }
  }
}
