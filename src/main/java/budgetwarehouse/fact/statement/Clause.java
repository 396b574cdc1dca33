package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import org.jspecify.annotations.Nullable;

/** What has been said between the last mark or number and the place that is being read. */
final class Clause {
  /** Whether it gives a reason and is not about the subject. */
  boolean isReason;

  /** The latest known words, until other words follow them. */
  Token.@Nullable Alias alias;

  /** Whether it has words that are not known. */
  boolean isForeign;

  /** Other known words before the latest, joined to them by 和 or 、. */
  Token.@Nullable Alias joined;

  /** Whether nothing but fillers was said yet. */
  boolean isHead = true;

  /** Whether another year or another kind of amount is named for comparison. */
  boolean isComparing;

  /** The year that it compares with, where its words say it. */
  @Nullable Integer comparedYear;

  /** -1 when it compares with the year before. */
  int comparedOffset;

  /** Whether what it compares with has words of its own. */
  boolean isComparedForeign;

  /** Whether a percentage would be a rate of completion. */
  boolean isCompletion;

  /** Whether a percentage would be a share. */
  boolean isShare;

  /** 1 when something rose, -1 when it fell, 0 when no change is meant. */
  int direction;

  /** Whether it names the year of its number. */
  boolean isDated;

  /** -1 when its number is of the year before. */
  int yearOffset;

  /** Budget or final account where the words say it. */
  @Nullable FigureKind stage;

  Clause(boolean isReason) {
    this.isReason = isReason;
  }

  /** Go on behind a comma or colon: a subject that still waits for its number is kept. */
  Clause continued() {
    var next = new Clause(isReason);
    next.alias = alias;
    next.joined = joined;
    if (alias != null) {
      next.isDated = isDated;
      next.yearOffset = yearOffset;
      next.stage = stage;
    }
    return next;
  }

  /** Begin brackets; what is compared with may have its amount in them: 比上年执行数（90万元）. */
  Clause inBrackets() {
    var inside = new Clause(isReason);
    if (isComparing && direction == 0) {
      inside.isComparing = true;
      inside.isComparedForeign = isComparedForeign;
      inside.comparedYear = comparedYear;
      inside.comparedOffset = comparedOffset;
      inside.stage = stage;
      inside.alias = alias;
    }
    return inside;
  }

  /** Take in words that are not known: what was said before them is no label any more. */
  void interrupt() {
    alias = null;
    isForeign = true;
    joined = null;
    isHead = false;
    direction = 0;
    isDated = false;
    yearOffset = 0;
    stage = null;
  }

  /** Take in the words of a subject. */
  void name(Token.Alias words) {
    alias = words;
    isForeign = false;
    isHead = false;
  }

  /** Return whether words name its subject again: 部门支出与上年相比（上年部门支出 90 万元）. */
  boolean isNamedBy(Token.Alias words) {
    return alias != null && alias.text().equals(words.text());
  }

  /** Take in words of what is compared with. */
  void interruptCompared() {
    isComparedForeign = true;
  }

  /** Return whether other words are not heard: those of a comparison or of a whole. */
  boolean isDeaf() {
    return isComparing || isShare;
  }
}
