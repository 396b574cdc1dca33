package budgetwarehouse.normalisation.code;

import java.util.Arrays;
import java.util.Locale;

/** Which list the rows of a table are entries of. */
public enum CodeDimension {
  /** 支出功能分类. */
  FUNCTION,
  /** 部门预算支出经济分类. */
  ECONOMIC_DEPARTMENT,
  /** 政府预算支出经济分类. */
  ECONOMIC_GOVERNMENT,
  /** 收入来源. */
  REVENUE_SOURCE,
  /** 支出类型: 基本支出, 项目支出. */
  EXPENDITURE_KIND,
  /** “三公”经费 items, and what is printed beside them. */
  THREE_PUBLIC,
  /** The rows are no entries of a list. */
  NONE;

  /** Return the code used in lists, match files and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Return the member of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  static CodeDimension of(String code) {
    return Arrays.stream(values())
        .filter(member -> member.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no dimension " + code + " among " + Arrays.toString(values())));
  }
}
