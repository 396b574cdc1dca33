package budgetwarehouse.normalisation.code;

import java.util.ArrayList;
import java.util.List;

/**
 * Codes that a damaged one can have been.
 *
 * @param code valid code
 * @param evidence what the damage was
 * @param isCertain whether no other code can be meant, so that no name is needed
 */
record CodeRepair(String code, MatchEvidence evidence, boolean isCertain) {
  private static final int LEVEL_DIGITS = 2;
  private static final String NO_LEVEL = "00";

  /** List the valid codes of a year that a printed code can have been. */
  static List<CodeRepair> of(CodedRow row) {
    PrintedCode printed = row.label().code();
    List<CodeRepair> repairs = new ArrayList<>();
    if (!printed.isNumber()) {
      return repairs;
    }

    String digits = printed.digits();
    switch (printed.shape()) {
      case LETTERS -> add(repairs, row, digits, MatchEvidence.CODE_LETTERS, false);
      case PADDED -> add(repairs, row, digits, MatchEvidence.CODE_ZEROS, true);
      case PLAIN, SEPARATED -> {}
    }
    if (digits.endsWith(NO_LEVEL)) {
      add(repairs, row, withoutEmptyLevels(digits), MatchEvidence.CODE_ZEROS, true);
    }
    if (digits.length() > CodeLevel.CLASS && digits.length() < CodeLevel.ITEM) {
      addRegrouped(repairs, row, digits);
    }
    row.parent().ifPresent(parent -> addBelow(repairs, row, parent));
    return repairs;
  }

  // 2010000 for 201, 2010600 for 20106
  private static String withoutEmptyLevels(String digits) {
    String code = digits;
    while (code.endsWith(NO_LEVEL) && code.length() > CodeLevel.CLASS) {
      code = code.substring(0, code.length() - LEVEL_DIGITS);
    }
    return code;
  }

  // 208|5|5 as 20855; a number cell drops the zero at the end behind a point: 20106.5
  private static void addRegrouped(List<CodeRepair> repairs, CodedRow row, String digits) {
    String above = digits.substring(0, CodeLevel.CLASS);
    String rest = digits.substring(CodeLevel.CLASS);
    if (rest.length() == 1) {
      addZeros(repairs, row, CodeLevel.below(above, rest));
      addZeros(repairs, row, digits + '0');
      return;
    }
    for (int cut = 1; cut <= LEVEL_DIGITS && cut < rest.length(); cut++) {
      String item = rest.substring(cut);
      if (item.length() <= LEVEL_DIGITS) {
        String section = CodeLevel.below(above, rest.substring(0, cut));
        addZeros(repairs, row, CodeLevel.below(section, item));
        if (item.length() == 1) {
          addZeros(repairs, row, section + item + '0');
        }
      }
    }
  }

  private static void addZeros(List<CodeRepair> repairs, CodedRow row, String code) {
    add(repairs, row, code, MatchEvidence.CODE_ZEROS, false);
  }

  private static void addBelow(List<CodeRepair> repairs, CodedRow row, String parent) {
    String digits = row.code();
    if (row.label().code().isFragment()) {
      boolean bySum = row.context().parentEvidence() == ParentEvidence.SUM;
      MatchEvidence evidence =
          bySum ? MatchEvidence.CODE_FRAGMENT_SUM : MatchEvidence.CODE_FRAGMENT;
      add(repairs, row, CodeLevel.below(parent, digits), evidence, bySum);
      String above = CodeLevel.parentOf(parent);
      if (!above.isEmpty()) {
        add(repairs, row, CodeLevel.below(above, digits), MatchEvidence.CODE_FRAGMENT, false);
      }
    }
    if (digits.length() == CodeLevel.ITEM - CodeLevel.CLASS) {
      String above = parent.substring(0, CodeLevel.CLASS);
      add(repairs, row, above + digits, MatchEvidence.CODE_FRAGMENT, false);
    }
  }

  private static void add(
      List<CodeRepair> repairs,
      CodedRow row,
      String code,
      MatchEvidence evidence,
      boolean isCertain) {
    boolean known = repairs.stream().anyMatch(repair -> repair.code().equals(code));
    if (!known && row.catalogue().holds(code)) {
      repairs.add(new CodeRepair(code, evidence, isCertain));
    }
  }
}
