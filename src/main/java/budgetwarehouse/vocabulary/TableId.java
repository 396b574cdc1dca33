package budgetwarehouse.vocabulary;

/** Which of the standard tables a printed figure stands in; the ids are this project's own. */
public enum TableId {
  /** 收支总表. */
  BUD01,
  /** 收入总表. */
  BUD02,
  /** 支出总表. */
  BUD03,
  /** 财政拨款收支总表. */
  BUD04,
  /** 一般公共预算支出表. */
  BUD05,
  /** 一般公共预算基本支出表. */
  BUD06,
  /** “三公”经费支出表. */
  BUD07,
  /** 政府性基金预算支出表. */
  BUD08,
  /** 国有资本经营预算支出表. */
  BUD09,
  /** 项目支出表. */
  BUD10,
  /** 绩效目标表 in a book of tables; a sheet of its own is {@link #PERF}. */
  BUD11,
  /** 政府采购预算表. */
  BUD12,
  /** 政府购买服务预算表. */
  BUD13,
  /** 收入支出决算总表. */
  FIN01,
  /** 收入决算表. */
  FIN02,
  /** 支出决算表. */
  FIN03,
  /** 财政拨款收入支出决算总表. */
  FIN04,
  /** 一般公共预算财政拨款支出决算表. */
  FIN05,
  /** 一般公共预算财政拨款基本支出决算表. */
  FIN06,
  /** 政府性基金预算财政拨款收入支出决算表. */
  FIN07,
  /** 国有资本经营预算财政拨款支出决算表. */
  FIN08,
  /** 财政拨款“三公”经费支出决算表. */
  FIN09,
  /** A project's or a department's performance sheet. */
  PERF,
  /** A figure stated in a sentence. */
  NARRATIVE,
  /** A table of another kind, kept with its cells. */
  OTHER
}
