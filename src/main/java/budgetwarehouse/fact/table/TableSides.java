package budgetwarehouse.fact.table;

import budgetwarehouse.fact.table.SideWords.Word;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.Optional;

/** Follows the rows of one table and knows on which side each of them stands. */
final class TableSides {
  private final List<Word> words;
  private Optional<Word> side = Optional.empty();
  private Optional<Word> next = Optional.empty();

  TableSides(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /** Go on to a row. */
  void enter(String label) {
    String folded = Folding.fold(label);
    side = next.or(() -> side);
    next = Optional.empty();
    words.stream()
        .filter(word -> word.pattern().matcher(folded).find())
        .findFirst()
        .ifPresent(this::change);
  }

  private void change(Word word) {
    if (word.behind()) {
      next = Optional.of(word);
    } else {
      side = Optional.of(word);
    }
  }

  /** Return a column with what it measures in this row. */
  TableColumn measured(TableColumn column) {
    return side.filter(word -> word.replaces().equals(column.measure()))
        .map(word -> column.measuring(word.measure()))
        .orElse(column);
  }
}
