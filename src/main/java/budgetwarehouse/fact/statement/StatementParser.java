package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over the tokens of a paragraph and says of each number what it is.
 *
 * <p>A number belongs to the known words before it in its clause, with nothing but fillers between.
 * A change or a share without words of its own belongs to the subject of the number before it. What
 * stands in brackets is read for itself and forgotten behind them.
 */
final class StatementParser {
  private final FoldedText text;
  private final TokenCursor cursor;
  private final Groups groups;
  private final SubjectFinder subjects;
  private final boolean isTarget;
  private final List<StatedFigure> figures = new ArrayList<>();
  private final Deque<Bracket> brackets = new ArrayDeque<>();

  private Clause clause;
  private @Nullable Subject subject;
  private @Nullable Integer year;

  StatementParser(FoldedText text, List<Token> tokens, Groups groups, boolean isTarget) {
    this.text = text;
    this.cursor = new TokenCursor(tokens);
    this.groups = groups;
    this.subjects = new SubjectFinder(text, groups);
    this.isTarget = isTarget;
    this.clause = new Clause(false);
  }

  List<StatedFigure> figures() {
    for (Token token = cursor.next(); token != null; token = cursor.next()) {
      token.tell(this);
    }
    return figures;
  }

  void alias(Token.Alias alias) {
    if (clause.isDeaf()) {
      return;
    }
    Optional<MeasureRow> meaning = groups.meanings(alias.text()).stream().findFirst();
    boolean isGeneral = meaning.filter(MeasureRow::isGeneral).isPresent();
    if (isGeneral && clause.alias != null) {
      return;
    }
    if (meaning.isEmpty()
        || cursor.isBehind(WordRole.OTHER_MEANING)
        || (isGeneral && cursor.before() instanceof Token.Plain)) {
      plain();
      return;
    }
    clause.name(alias);
  }

  void plain() {
    if (!clause.isDeaf()) {
      clause.interrupt();
    }
  }

  void year(Token.Year token) {
    boolean isGoverning = clause.isHead || !(cursor.after() instanceof Token.Plain);
    if (clause.isComparing) {
      return;
    }
    if (isGoverning && !clause.isReason) {
      year = token.year();
      clause.isDated = true;
      clause.yearOffset = 0;
    }
  }

  void word(Token.Word word) {
    switch (word.role()) {
      case FILLER, TARGET_LEAD, CONTACT -> {}
      case PART -> clause.alias = null;
      case COMPARISON -> compare();
      case CONJUNCTION -> join();
      case PRIOR_YEAR -> priorYear();
      case INCREASE -> clause.direction = 1;
      case DECREASE -> clause.direction = -1;
      case REACHED -> reached();
      case UNCHANGED, NEARLY_UNCHANGED -> unchanged(word);
      case SHARE -> clause.isShare = true;
      case REASON -> clause = new Clause(true);
      case EXECUTION -> clause.stage = FigureKind.EXECUTION;
      case BUDGET -> clause.stage = FigureKind.BUDGET;
      case FINAL_ACCOUNT -> clause.stage = FigureKind.FINAL_ACCOUNT;
      case BODY, OTHER_MEANING, ORDINAL, PLAIN -> plain();
    }
  }

  void mark(Token.Mark mark) {
    switch (mark.mark()) {
      case '(' -> openBracket();
      case ')' -> closeBracket();
      case '，' -> clause = clause.continued();
      case '：' -> endOfLead();
      case '、' -> enumerate();
      default -> endOfSentence();
    }
  }

  void quantity(Token.Quantity quantity) {
    var statement = new Statement(text, quantity, clause, year, groups.stage());
    if (isTarget) {
      target(statement);
    } else {
      stated(statement);
    }
  }

  private void target(Statement statement) {
    Token.Quantity quantity = statement.quantity();
    var words = new WordsAround(text, quantity);
    boolean isStated =
        switch (quantity.unit().kind()) {
          case MONEY, PERCENT, COUNT -> true;
          case NO_FIGURE -> false;
          case NONE -> quantity.isCompared() || (cursor.isAtEndOfClause() && words.standBefore());
        };
    if (isStated) {
      figures.add(statement.target(words.label()));
    }
    clause = new Clause(false);
  }

  private void stated(Statement statement) {
    Token.Quantity quantity = statement.quantity();
    switch (quantity.unit().kind()) {
      case MONEY, PERCENT, COUNT -> state(statement);
      case NO_FIGURE -> plain();
      case NONE -> {
        if (quantity.isCompared()) {
          state(statement);
        } else {
          plain();
        }
      }
    }
  }

  private void state(Statement statement) {
    Optional<MeasureRow> meaning = meaning(statement);
    meaning.ifPresent(groups::open);
    Subject about = subjects.subject(statement, meaning, subject);
    figures.add(
        statement.figure(about, meaning.map(MeasureRow::kind).orElse(statement.usualKind())));
    if (!clause.isReason) {
      subject = about;
    }
    clause = new Clause(clause.isReason);
  }

  private Optional<MeasureRow> meaning(Statement statement) {
    if (clause.alias != null) {
      return subjects.namedBefore(statement, clause.alias);
    }
    if (cursor.before() instanceof Token.Quantity && subject != null) {
      return groups.meaning(subject.alias(), statement.unitKind());
    }
    return cursor.after() instanceof Token.Alias behind
        ? subjects.namedBehind(statement, behind)
        : Optional.empty();
  }

  private void compare() {
    if (cursor.isBeforeYear()) {
      clause.isComparing = true;
    } else if (!clause.isComparing) {
      join();
    }
  }

  /** Two subjects before one number leave open whose it is. */
  private void join() {
    boolean isJoined = clause.alias != null;
    plain();
    clause.isJoined = isJoined;
  }

  private void enumerate() {
    boolean isJoined = clause.alias != null;
    clause = new Clause(clause.isReason);
    clause.isJoined = isJoined;
  }

  private void priorYear() {
    if (!clause.isComparing) {
      clause.yearOffset = -1;
      clause.isDated = true;
    }
  }

  private void reached() {
    if (cursor.isBehind(WordRole.INCREASE) || cursor.isBehind(WordRole.DECREASE)) {
      clause.direction = 0;
    } else {
      plain();
    }
  }

  private void unchanged(Token.Word word) {
    if (isTarget || !clause.isComparing) {
      return;
    }
    Optional<Subject> about =
        Optional.ofNullable(clause.alias)
            .flatMap(alias -> groups.meanings(alias.text()).stream().findFirst())
            .map(row -> new Subject(row.alias(), row.alias(), row.measure()))
            .or(() -> Optional.ofNullable(clause.isForeign ? null : subject));
    about
        .filter(known -> !known.measure().isBlank())
        .ifPresent(known -> figures.add(Statement.unchanged(text, word, known, year)));
  }

  /** A named subject that ends its sentence without a number is what the paragraph is about. */
  private void endOfSentence() {
    Optional<Subject> named =
        Optional.ofNullable(clause.alias).flatMap(subjects::namedWithoutNumber);
    subject = named.orElse(subject);
    clause = new Clause(false);
  }

  private void endOfLead() {
    if (clause.alias != null) {
      groups.meanings(clause.alias.text()).stream().findFirst().ifPresent(groups::open);
    }
    clause = clause.continued();
  }

  private void openBracket() {
    brackets.push(new Bracket(clause, subject));
    clause = new Clause(clause.isReason);
  }

  private void closeBracket() {
    if (!brackets.isEmpty()) {
      Bracket outside = brackets.pop();
      clause = outside.clause();
      subject = outside.subject();
    }
  }

  private record Bracket(Clause clause, @Nullable Subject subject) {}
}
