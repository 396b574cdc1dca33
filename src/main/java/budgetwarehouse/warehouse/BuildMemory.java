package budgetwarehouse.warehouse;

import java.util.regex.Pattern;

/**
 * Most memory that DuckDB may take to build a warehouse, to audit it and to copy its tables, beside
 * the heap of the virtual machine; what does not fit is written into the build folder.
 *
 * <p>The launcher sets it from the environment variable {@value #VARIABLE}, as it sets the heap.
 */
public final class BuildMemory {
  /** Name of the environment variable. */
  public static final String VARIABLE = "BUDGET_WAREHOUSE_BUILD_MEMORY";

  private static final String PROPERTY = "budgetwarehouse.build.memory";
  private static final String DEFAULT = "4GB";
  private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,6}(MB|GB)");

  private BuildMemory() {}

  /** Return the limit as DuckDB writes it, such as {@code 4GB}. */
  public static String limit() {
    String stated = System.getProperty(PROPERTY, "");
    return stated.isBlank() ? DEFAULT : stated;
  }

  /** Tell whether the limit is whole megabytes or gigabytes. */
  public static boolean isUsable() {
    return isUsable(limit());
  }

  static boolean isUsable(String memory) {
    return LIMIT.matcher(memory).matches();
  }
}
