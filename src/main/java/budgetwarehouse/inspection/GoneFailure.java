package budgetwarehouse.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the load before that is there no more.
 *
 * @param fate why, as far as the documents tell
 */
record GoneFailure(FormerFailure failure, String fate) {
  static final List<String> HEADINGS = List.of("级别", "编号", "检查内容", "检查对象", "上次所见", "文件", "情况");

  /** Return it as a row under {@link #HEADINGS}. */
  List<String> cells() {
    return List.of(
        SeverityName.of(failure.severity()),
        failure.check(),
        failure.name(),
        failure.subject(),
        (side(failure.leftLabel(), failure.leftText())
                + "；"
                + side(failure.rightLabel(), failure.rightText()))
            .replaceAll("^；|；$", ""),
        failure.documentSubject() + "（" + failure.file() + "）",
        fate);
  }

  private static String side(@Nullable String label, @Nullable String text) {
    String value = text == null ? "" : GroupedAmount.of(text);
    return ((label == null ? "" : label) + " " + value).strip();
  }
}
