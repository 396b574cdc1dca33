package budgetwarehouse.fact.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph has said up to the place that is being read. What stands in brackets is read for
 * itself and forgotten behind them.
 */
final class Discourse {
  private final Deque<Bracket> brackets = new ArrayDeque<>();

  /** The clause that is being read. */
  Clause clause = new Clause(false);

  /** What changes, shares and rates are measured by. */
  final ComparisonBase base = new ComparisonBase();

  /** Subject of the latest number, or what the paragraph is about. */
  @Nullable Subject subject;

  /** Year that governs the sentence. */
  @Nullable Integer year;

  /** -1 behind 上年末， in front of a sentence, up to its end. */
  private int leadingYearOffset;

  /** Begin a paragraph; it may go on about the subject of the one before. */
  Discourse(@Nullable Subject about) {
    this.subject = about;
  }

  /** Begin a clause that gives a reason as the one before it does. */
  void beginClause() {
    clause = new Clause(clause.isReason);
  }

  /** Begin a clause that says what is the case. */
  void beginStatement() {
    clause = new Clause(false);
  }

  /** Begin a clause that says why. */
  void beginReason() {
    base.clear();
    clause = new Clause(true);
  }

  /** Go on behind a colon. */
  void continueClause() {
    clause = clause.continued();
  }

  /** Go on behind a comma; 上年末， in front of everything else dates the whole sentence. */
  void continueBehindComma() {
    if (clause.isHead && clause.isDated) {
      leadingYearOffset = clause.yearOffset;
    }
    continueClause();
  }

  /** Date the clause as its sentence is dated, unless it says its own year. */
  void dateClause() {
    if (!clause.isDated) {
      clause.yearOffset = leadingYearOffset;
    }
  }

  /** Begin a sentence. */
  void beginSentence() {
    leadingYearOffset = 0;
    base.clear();
    beginStatement();
  }

  void openBracket() {
    brackets.push(new Bracket(clause, subject));
    clause = clause.inBrackets();
  }

  void closeBracket() {
    if (!brackets.isEmpty()) {
      Bracket outside = brackets.pop();
      clause = outside.clause();
      subject = outside.subject();
    }
  }

  private record Bracket(Clause clause, @Nullable Subject subject) {}
}
