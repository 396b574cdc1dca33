package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import java.util.Comparator;
import java.util.List;

/** How severities are called before those who are to correct their documents. */
final class SeverityName {
  private static final List<String> BY_WEIGHT = List.of("error", "warning", "info");

  private SeverityName() {}

  static String of(String severity) {
    return switch (severity) {
      case "error" -> "错误";
      case "warning" -> "警告";
      default -> "提示";
    };
  }

  /** Return where a severity stands, the heaviest first. */
  static int weight(String severity) {
    return BY_WEIGHT.indexOf(severity);
  }

  /** Return the severity of a cause: that of the heaviest of its failures. */
  static String heaviest(List<Finding> cause) {
    return cause.stream()
        .map(Finding::severity)
        .min(Comparator.comparingInt(SeverityName::weight))
        .orElse("info");
  }
}
