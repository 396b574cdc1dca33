package budgetwarehouse.normalisation.place;

import budgetwarehouse.vocabulary.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code and name of a body as printed, taken apart where they stand together: {@code
 * 318001丰润区财政局本级}, {@code [015001]武汉市…局}.
 *
 * @param code folded, or blank
 * @param name as printed with blanks closed, or blank
 */
record BodyName(String code, String name) {
  private static final int DEPARTMENT_DIGITS = 3;
  // 120急救中心 and 12345政务服务热线 begin with a telephone number of the public
  private static final Pattern GLUED =
      Pattern.compile(
          "(?!1\\d{2,4}(?:急救|指挥|报警|政务|便民|市长|市民|热线|投诉))[\\[【(（]?(\\d{3,12})[\\]】)）]?[-—]?(?=\\D)");

  static BodyName read(String code, String name) {
    String closed = Folding.closeBlanks(name);
    Matcher glued = GLUED.matcher(closed);
    if (!glued.lookingAt()) {
      return new BodyName(Folding.fold(code), closed);
    }
    String printedCode = code.isBlank() ? glued.group(1) : code;
    return new BodyName(Folding.fold(printedCode), closed.substring(glued.end()));
  }

  boolean isBlank() {
    return code.isEmpty() && name.isEmpty();
  }

  /** Return the code of the department, or blank where the code is none of a unit. */
  String departmentCode() {
    boolean department = code.length() >= DEPARTMENT_DIGITS;
    return department ? code.substring(0, DEPARTMENT_DIGITS) : "";
  }
}
