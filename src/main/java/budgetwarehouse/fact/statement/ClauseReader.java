package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import java.util.Optional;

/** Hears the words of a clause and keeps what they say of the number that will follow. */
final class ClauseReader {
  private final Discourse discourse;
  private final TokenCursor cursor;
  private final Groups groups;

  ClauseReader(Discourse discourse, TokenCursor cursor, Groups groups) {
    this.discourse = discourse;
    this.cursor = cursor;
    this.groups = groups;
  }

  /** Hear words of the measure vocabulary; general ones count only where nothing else is named. */
  void alias(Token.Alias alias) {
    Clause clause = discourse.clause;
    if (clause.isDeaf()) {
      if (!clause.isNamedBy(alias)) {
        clause.interruptCompared();
      }
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

  /** Hear words that are not known. */
  void plain() {
    if (discourse.clause.isDeaf()) {
      discourse.clause.interruptCompared();
    } else {
      discourse.clause.interrupt();
    }
  }

  /** Hear a year: it governs the sentence unless it is one to compare with. */
  void year(Token.Year token) {
    Clause clause = discourse.clause;
    if (clause.isComparing) {
      clause.comparedYear = clause.comparedYear == null ? token.year() : clause.comparedYear;
    }
    if (clause.isComparing || clause.isReason) {
      return;
    }
    boolean isGoverning = clause.isHead || !(cursor.after() instanceof Token.Plain);
    if (isGoverning) {
      discourse.year = token.year();
      clause.isDated = true;
      clause.yearOffset = 0;
    }
  }

  /** Hear a word that says how to read the others. */
  void word(WordRole role) {
    Clause clause = discourse.clause;
    switch (role) {
      case FILLER, TARGET_LEAD, CONTACT, UNCHANGED, NEARLY_UNCHANGED -> {}
      case PART -> part();
      case COMPARISON -> compare();
      case COMPARISON_WITH -> compareWith();
      case SIDE -> side();
      case CONJUNCTION -> join();
      case PRIOR_YEAR -> priorYear();
      case INCREASE -> clause.direction = 1;
      case DECREASE -> clause.direction = -1;
      case REACHED -> reached();
      case SHARE -> share();
      case REASON -> discourse.beginReason();
      case EXECUTION -> clause.stage = FigureKind.EXECUTION;
      case BUDGET -> clause.stage = FigureKind.BUDGET;
      case ADJUSTED_BUDGET -> clause.stage = FigureKind.ADJUSTED_BUDGET;
      case COMPARABLE -> budget();
      case COMPLETION -> complete();
      case COMPLETION_RATE -> completionRate();
      case LESS -> differ(-1);
      case MORE -> differ(1);
      case FINAL_ACCOUNT -> clause.stage = FigureKind.FINAL_ACCOUNT;
      case BODY, OTHER_MEANING, ORDINAL, PLAIN -> plain();
    }
  }

  /** 与上年相比 in front of its clause says no reason any more. */
  private void compareWith() {
    if (discourse.clause.isReason && discourse.clause.isHead && cursor.isBeforeComparable()) {
      discourse.beginStatement();
    }
    compare();
  }

  private void side() {
    if (discourse.clause.alias == null) {
      plain();
    }
  }

  private void compare() {
    if (cursor.isBeforeComparable()) {
      discourse.clause.isComparing = true;
      discourse.base.open(cursor.place());
    } else if (!discourse.clause.isComparing) {
      join();
    }
  }

  /** In an account of what was spent, 预算 says that the number behind it is no such amount. */
  private void budget() {
    if (!discourse.clause.isComparing && groups.stage() == FigureKind.FINAL_ACCOUNT) {
      discourse.clause.stage = FigureKind.BUDGET;
    }
  }

  private void part() {
    discourse.clause.alias = null;
    groups.beginParts();
  }

  private void complete() {
    if (cursor.isBeforeComparable()) {
      completionRate();
    }
  }

  private void completionRate() {
    discourse.clause.isCompletion = true;
    discourse.base.open(cursor.place());
  }

  private void share() {
    discourse.clause.isShare = true;
    discourse.base.open(cursor.place());
  }

  /** 小于 and 大于 tell a difference only from another year or another kind of amount. */
  private void differ(int direction) {
    if (cursor.isBeforeComparable()) {
      discourse.clause.direction = direction;
      discourse.clause.isComparing = true;
      discourse.base.open(cursor.place());
    } else {
      plain();
    }
  }

  /** Two subjects before one number leave open whose it is. */
  private void join() {
    Token.Alias joined = discourse.clause.alias;
    plain();
    discourse.clause.joined = joined;
  }

  private void priorYear() {
    if (discourse.clause.isComparing) {
      discourse.clause.comparedOffset = -1;
    } else {
      discourse.clause.yearOffset = -1;
      discourse.clause.isDated = true;
    }
  }

  private void reached() {
    if (cursor.isBehind(WordRole.INCREASE) || cursor.isBehind(WordRole.DECREASE)) {
      discourse.clause.direction = 0;
    } else {
      plain();
    }
  }
}
