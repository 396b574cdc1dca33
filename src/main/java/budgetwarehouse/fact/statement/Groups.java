package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an alias means where it stands: 行政编制 are posts below 编制 50 人 and staff below 在职实有人数
 * 44 人.
 *
 * <p>The group that the latest statement opened counts before the groups of the headings, inner
 * before outer; a context that ends in {@code _part} counts only behind 其中. A wording without a
 * group is taken last.
 */
final class Groups {
  private final StatementVocabulary vocabulary;
  private final Headings headings;
  private static final String PART = "_part";

  private @Nullable String opened;
  private boolean isPart;

  Groups(StatementVocabulary vocabulary, Headings headings) {
    this.vocabulary = vocabulary;
    this.headings = headings;
  }

  /** Forget what the statements of the section before have opened. */
  void beginSection() {
    opened = null;
    isPart = false;
  }

  /** Go on with the parts of what opened the group: 其中. */
  void beginParts() {
    isPart = true;
  }

  boolean isTargets() {
    return headings.isTargets();
  }

  FigureKind stage() {
    return headings.stage();
  }

  /** Open the group of a wording for what follows. */
  void open(MeasureRow row) {
    if (!row.opens().isBlank()) {
      opened = row.opens();
      isPart = false;
    }
  }

  /** Find what an alias means with a number of this kind. */
  Optional<MeasureRow> meaning(String alias, UnitKind unit) {
    return meanings(alias).stream().filter(row -> row.unit() == unit).findFirst();
  }

  /** Return what an alias may mean here, the nearest first. */
  List<MeasureRow> meanings(String alias) {
    return vocabulary.measuresOf(alias).stream()
        .filter(row -> distance(row) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(this::distance))
        .toList();
  }

  private int distance(MeasureRow row) {
    if (row.context().isBlank()) {
      return Integer.MAX_VALUE - 1;
    }
    if (row.context().equals(opened) || (isPart && row.context().equals(opened + PART))) {
      return 0;
    }
    int place = headings.groups().indexOf(row.context());
    return place < 0 ? Integer.MAX_VALUE : place + 1;
  }
}
