package budgetwarehouse.normalisation.code;

import java.util.Locale;

/**
 * What a match of code and name rests on. The words that analysts read stand in {@code
 * reference/match_evidence.csv}; a test holds the two lists together.
 */
public enum MatchEvidence {
  /** Nothing was to be matched, or nothing was found. */
  NONE,
  /** Code and official name of the year agree. */
  CODE_AND_NAME,
  /** The code of the year, printed without name. */
  CODE_ALONE,
  /** The code of the year, its name written in another way: other marks, a word more. */
  CODE_AND_NAME_VARIANT,
  /** The code of the year, its name cut off. */
  CODE_AND_CUT_NAME,
  /** The code of the year with another name that the alias list knows. */
  CODE_AND_ALIAS,
  /** The code of the year with its official name of another year. */
  CODE_AND_OTHER_YEAR,
  /** The code of the year with a name that nobody knows. */
  CODE_DESPITE_NAME,
  /** The name, which officially belongs to another code than the printed one. */
  NAME_DESPITE_CODE,
  /** The name, which only one code of the year bears. */
  NAME_UNIQUE,
  /** The name below a parent that label or heading spell out. */
  NAME_UNDER_PATH,
  /** The name below the row above, whose amount is the sum of the rows below it. */
  NAME_UNDER_SUM,
  /** The name below the row above, by the order of the rows alone. */
  NAME_UNDER_ORDER,
  /** The name, which only one code of the table's fund bears. */
  NAME_OF_FUND,
  /** Another name that the alias list knows, or an official one of another year. */
  ALIAS_UNIQUE,
  /** Another name below a known parent. */
  ALIAS_UNDER_PARENT,
  /** A name that differs from one official name by marks or the word for spending alone. */
  NAME_VARIANT_UNIQUE,
  /** A cut or damaged name that only one child of a known parent can be. */
  NAME_DAMAGED_UNDER_PARENT,
  /** A cut name that only one name of the year begins with. */
  NAME_CUT_UNIQUE,
  /** A code of another year, whose whole content is in one code of this year. */
  CODE_SUCCEEDED,
  /** A code with points, strokes or blanks between its levels. */
  CODE_SEPARATED,
  /** A code with letters in place of digits. */
  CODE_LETTERS,
  /** A code that lost or gained zeros, told by the name. */
  CODE_ZEROS,
  /** The last digits of a code, below the row above, told by the name. */
  CODE_FRAGMENT,
  /** The last digits of a code, below the row above, told by the sums of the table. */
  CODE_FRAGMENT_SUM,
  /** A name that belongs to a code near the printed one. */
  NAME_NEAR_CODE,
  /** A local code that begins with a code of the year. */
  PARENT_OF_LOCAL_CODE,
  /** What an unknown code begins with. */
  PARENT_OF_CODE,
  /** What is above all codes among which the content of a code of another year was split. */
  PARENT_OF_SUCCESSORS,
  /** What label, heading or the row above spell out, where the name below it is unknown. */
  PARENT_OF_NAME,
  /** The name of a section, which the label calls an item: which of its items is not said. */
  PARENT_BY_OWN_NAME,
  /** The label of a total or of money of other years. */
  SUMMARY_LABEL,
  /** An entry of a small closed list. */
  LIST_NAME,
  /** Another name of such an entry. */
  LIST_ALIAS,
  /** The column names the entry. */
  COLUMN,
  /** A row without code and name, the table as a whole. */
  BLANK_ROW;

  /** Return the code used in lists, match files and the warehouse; blank for none. */
  public String code() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
