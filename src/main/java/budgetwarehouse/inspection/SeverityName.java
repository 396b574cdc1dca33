package budgetwarehouse.inspection;

/** How severities are called before those who are to correct their documents. */
final class SeverityName {
  private SeverityName() {}

  static String of(String severity) {
    return switch (severity) {
      case "error" -> "错误";
      case "warning" -> "警告";
      default -> "提示";
    };
  }
}
