package budgetwarehouse.fact.statement;

import java.util.Locale;

/** What a word does in a sentence; the code in the vocabulary is the name in lower case. */
enum WordRole {
  /** Says nothing of its own between a subject and its number: 共计, 安排. */
  FILLER,
  /** Opens the parts of what was said: 其中. */
  PART,
  /** Opens a comparison when a year follows: 比, 较. */
  COMPARISON,
  /** Opens a comparison as well, but at the head of a clause one with the subject: 与上年相比. */
  COMPARISON_WITH,
  /** One side of an account, 支出: says nothing behind a subject, and is another one in its place. */
  SIDE,
  /** Joins two subjects: 及. */
  CONJUNCTION,
  /** Means the year before: 上年. */
  PRIOR_YEAR,
  /** Says that something rose. */
  INCREASE,
  /** Says that something fell. */
  DECREASE,
  /** Turns a change into the level that was reached: 增加到. */
  REACHED,
  /** Says that nothing changed: 持平. */
  UNCHANGED,
  /** Says that next to nothing changed: 基本持平. */
  NEARLY_UNCHANGED,
  /** Says that a percentage is a share: 占. */
  SHARE,
  /** Opens a reason: what follows is not about the subject. */
  REASON,
  /** Says that a number is a budget. */
  BUDGET,
  /** Says that a number is the budget as it was adjusted in the course of the year. */
  ADJUSTED_BUDGET,
  /** Means a budget, but of which kind only the section says; may be compared with: 预算数. */
  COMPARABLE,
  /** Opens a rate of completion when a budget follows: 完成. */
  COMPLETION,
  /** Says that a percentage is a rate of completion: 执行率. */
  COMPLETION_RATE,
  /** Says that something is less than the budget or year that follows: 小于. */
  LESS,
  /** Says that something is more than the budget or year that follows: 大于. */
  MORE,
  /** Says that a number is what was carried out. */
  EXECUTION,
  /** Says that a number is a final account. */
  FINAL_ACCOUNT,
  /** Turns the subject behind it into another one: 其他. */
  OTHER_MEANING,
  /** Ends the name of a body, so that what follows is about all of it: 局, 委员会. */
  BODY,
  /** Makes the number behind it an ordinal: 第. */
  ORDINAL,
  /** Begins a paragraph of performance targets: 绩效指标. */
  TARGET_LEAD,
  /** Begins a statement about a person to be called: 联系人. */
  CONTACT,
  /** An ordinary word in which another word of the vocabulary is hidden: 比例, 占用. */
  PLAIN;

  static WordRole of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
