package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each number of a paragraph what it is, by what the paragraph has said before it. */
final class FigureStater {
  private static final Set<String> MEASURE_WORDS = Set.of("个", "家");

  private final FoldedText text;
  private final Discourse discourse;
  private final TokenCursor cursor;
  private final Groups groups;
  private final SubjectFinder subjects;
  private final boolean isTarget;
  private final List<StatedFigure> figures = new ArrayList<>();
  private boolean isNamed;
  private final Set<Subject> about = new HashSet<>();

  /**
   * Set up for one paragraph.
   *
   * @param isTarget whether its numbers are targets of performance
   */
  FigureStater(
      FoldedText text, Discourse discourse, TokenCursor cursor, Groups groups, boolean isTarget) {
    this.text = text;
    this.discourse = discourse;
    this.cursor = cursor;
    this.groups = groups;
    this.subjects = new SubjectFinder(text, groups);
    this.isTarget = isTarget;
  }

  List<StatedFigure> figures() {
    return List.copyOf(figures);
  }

  /** Return what the numbers were about, or what was named without one; null if not one thing. */
  @Nullable Subject carried() {
    boolean isOne = !isTarget && about.size() == 1;
    endSentence();
    return isOne || (about.isEmpty() && isNamed) ? discourse.subject : null;
  }

  /** Return the known words that a heading ends with. */
  @Nullable Subject named() {
    Clause clause = discourse.clause;
    return Optional.ofNullable(clause.isForeign || clause.joined != null ? null : clause.alias)
        .flatMap(subjects::named)
        .orElse(null);
  }

  /**
   * Take a number; return whether it is a figure or, in a paragraph of targets, ends its clause.
   */
  boolean take(Token.Quantity quantity) {
    discourse.dateClause();
    var statement =
        new Statement(
            text,
            quantity,
            discourse.clause,
            discourse.year,
            groups.stage(),
            discourse.base.in(text));
    if (isTarget) {
      target(statement);
      return true;
    }
    boolean isFigure =
        switch (quantity.unit().kind()) {
          case MONEY, PERCENT, COUNT -> true;
          case NO_FIGURE -> false;
          case NONE -> quantity.isCompared();
        };
    if (isFigure) {
      state(statement);
    }
    return isFigure;
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
    discourse.beginStatement();
  }

  private void state(Statement statement) {
    Optional<MeasureRow> meaning = meaning(statement);
    meaning.ifPresent(groups::open);
    meaning.ifPresent(row -> discourse.clause.stage = stage(row));
    Subject subject = subjects.subject(statement, meaning, discourse.subject);
    figures.add(
        statement.figure(subject, meaning.map(MeasureRow::kind).orElse(statement.usualKind())));
    if (!discourse.clause.isReason) {
      discourse.subject = subject;
      about.add(subject);
    }
    discourse.beginClause();
  }

  private @Nullable FigureKind stage(MeasureRow row) {
    FigureKind said = discourse.clause.stage;
    return said == null && row.saysBudget() ? FigureKind.BUDGET : said;
  }

  private Optional<MeasureRow> meaning(Statement statement) {
    Optional<MeasureRow> counted = countedBehind(statement);
    if (counted.isPresent()) {
      // 编制 3 个项目支出绩效目标: what is counted stands behind its measure word
      discourse.clause.alias = null;
      cursor.next(); // and names no number behind it: 38 个处室，编制 339 名
      return counted;
    }
    Token.Alias alias = discourse.clause.alias;
    if (alias != null) {
      return subjects.namedBefore(statement, alias);
    }
    Subject before = discourse.subject;
    if (cursor.before() instanceof Token.Quantity && before != null) {
      return groups.meaning(before.alias(), statement.unitKind());
    }
    return namedBehind(statement).or(() -> namedByUnit(statement));
  }

  /** 接待25批次、210人次: behind a count of one thing the unit alone names the other. */
  private Optional<MeasureRow> namedByUnit(Statement statement) {
    boolean isBare = !discourse.clause.isForeign && !discourse.clause.isReason;
    return isBare && statement.unitKind() == UnitKind.COUNT
        ? groups.meaning(statement.quantity().unit().printed(), UnitKind.COUNT)
        : Optional.empty();
  }

  private Optional<MeasureRow> countedBehind(Statement statement) {
    boolean isMeasured = MEASURE_WORDS.contains(statement.quantity().unit().printed());
    return isMeasured ? namedBehind(statement) : Optional.empty();
  }

  private Optional<MeasureRow> namedBehind(Statement statement) {
    return cursor.after() instanceof Token.Alias behind
        ? subjects.namedBehind(statement, behind)
        : Optional.empty();
  }

  /** State that what is compared did not change: 与上年持平. */
  void unchanged(Token.Word word) {
    Clause clause = discourse.clause;
    if (isTarget || !clause.isComparing) {
      return;
    }
    Optional<Subject> subject =
        Optional.ofNullable(clause.alias)
            .flatMap(alias -> groups.meanings(alias.text()).stream().findFirst())
            .map(row -> new Subject(row.alias(), row.alias(), row.measure()))
            .or(() -> Optional.ofNullable(clause.isForeign ? null : discourse.subject));
    subject
        .filter(known -> !known.measure().isBlank())
        .ifPresent(known -> figures.add(unchanged(word, known)));
  }

  private StatedFigure unchanged(Token.Word word, Subject known) {
    return Statement.unchanged(text, word, known, discourse.year, discourse.base.in(text));
  }

  /** A named subject that ends its sentence without a number is what the paragraph is about. */
  void endSentence() {
    Optional.ofNullable(discourse.clause.alias)
        .flatMap(subjects::namedWithoutNumber)
        .ifPresent(
            named -> {
              discourse.subject = named;
              isNamed = true;
            });
    discourse.beginSentence();
  }
}
