package budgetwarehouse.fact.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Piece of a paragraph that means one thing; places are those of the folded text. */
sealed interface Token {
  int start();

  int end();

  /** Tell the parser what it is. */
  void tell(StatementParser parser);

  /** Words of the measure vocabulary. */
  record Alias(int start, int end, String text) implements Token {
    @Override
    public void tell(StatementParser parser) {
      parser.alias(this);
    }
  }

  /** A word that says how to read the others. */
  record Word(int start, int end, WordRole role) implements Token {
    @Override
    public void tell(StatementParser parser) {
      parser.word(this);
    }
  }

  /** A year, or a date within it. */
  record Year(int start, int end, int year) implements Token {
    @Override
    public void tell(StatementParser parser) {
      parser.year(this);
    }
  }

  /**
   * A number with its comparator and unit.
   *
   * @param end behind the unit
   * @param numberEnd behind the digits
   * @param digits where the first digit stands
   * @param value the number, or null for a range of two
   */
  record Quantity(
      int start, int end, int numberEnd, int digits, @Nullable BigDecimal value, PrintedUnit unit)
      implements Token {
    @Override
    public void tell(StatementParser parser) {
      parser.quantity(this);
    }

    /** Return whether a sign such as ≥ stands before the digits. */
    boolean isCompared() {
      return digits > start;
    }
  }

  /** A mark that parts clauses, or a bracket. */
  record Mark(int start, int end, char mark) implements Token {
    @Override
    public void tell(StatementParser parser) {
      parser.mark(this);
    }
  }

  /** Any other text. */
  record Plain(int start, int end) implements Token {
    @Override
    public void tell(StatementParser parser) {
      parser.plain();
    }
  }
}
