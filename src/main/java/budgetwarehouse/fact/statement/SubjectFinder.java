package budgetwarehouse.fact.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a number is about. */
final class SubjectFinder {
  private final FoldedText text;
  private final Groups groups;

  SubjectFinder(FoldedText text, Groups groups) {
    this.text = text;
    this.groups = groups;
  }

  /**
   * Find the meaning of known words before a number. What gives a reason may tell a change, but a
   * plain amount in it is no amount of its subject; neither is one amount of two subjects.
   */
  Optional<MeasureRow> namedBefore(Statement statement, Token.Alias words) {
    if (isOfTwo(statement)) {
      return Optional.empty();
    }
    if (statement.isLevel()) {
      return statement.clause().isReason
          ? Optional.empty()
          : groups.meaning(words.text(), statement.unitKind());
    }
    return groups
        .meaning(words.text(), statement.unitKind())
        .or(() -> groups.meanings(words.text()).stream().findFirst());
  }

  /** 货物、工程 5 万元 is one amount of two; 机关及下属单位的机关运行经费 is not. */
  private boolean isOfTwo(Statement statement) {
    Token.Alias joined = statement.clause().joined;
    return joined != null && groups.meaning(joined.text(), statement.unitKind()).isPresent();
  }

  /** Find the meaning of known words behind a count: 4 个二级单位. */
  Optional<MeasureRow> namedBehind(Statement statement, Token.Alias words) {
    return statement.unitKind() == UnitKind.COUNT
        ? groups.meaning(words.text(), UnitKind.COUNT)
        : Optional.empty();
  }

  /** Find the subject that known words name when the words before them are its own name. */
  Optional<Subject> namedWithoutNumber(Token.Alias words) {
    return groups.meanings(words.text()).stream()
        .filter(MeasureRow::isNamed)
        .findFirst()
        .map(row -> named(words, row));
  }

  /** Find the subject that known words name. */
  Optional<Subject> named(Token.Alias words) {
    return groups.meanings(words.text()).stream().findFirst().map(row -> named(words, row));
  }

  /**
   * Return the subject of a number.
   *
   * @param meaning what its own words mean
   * @param before subject of the number before it
   */
  Subject subject(Statement statement, Optional<MeasureRow> meaning, @Nullable Subject before) {
    if (meaning.isPresent()) {
      return named(statement.clause().alias, meaning.get());
    }
    return before != null && mayRefer(statement)
        ? before
        : Subject.unknown(new WordsAround(text, statement.quantity()).label());
  }

  private Subject named(Token.@Nullable Alias words, MeasureRow row) {
    if (words == null) {
      return new Subject(row.alias(), row.alias(), row.measure());
    }
    int start = row.isNamed() ? labelStart(words.start()) : words.start();
    return new Subject(text.printedBetween(start, words.end()), row.alias(), row.measure());
  }

  /** A label with a name of its own begins with its clause, or with the paragraph's words. */
  private int labelStart(int from) {
    int start = from;
    while (start > text.wordsStart() && "，；：。、".indexOf(text.text().charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** A number without words of its own may speak of the subject before it, but not in a reason. */
  private static boolean mayRefer(Statement statement) {
    Clause clause = statement.clause();
    return clause.alias == null && !clause.isForeign && !clause.isReason && statement.refersBack();
  }
}
