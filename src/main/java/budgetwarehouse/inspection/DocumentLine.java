package budgetwarehouse.inspection;

import java.util.Comparator;
import java.util.List;

/** A document in the list of its district. */
record DocumentLine(
    String key,
    String subject,
    String file,
    String change,
    int failed,
    int causes,
    int errors,
    int warnings,
    int notes,
    int passed,
    int unchecked,
    int added) {
  /** The heaviest first. */
  static final Comparator<DocumentLine> BY_WEIGHT =
      Comparator.comparingInt(DocumentLine::errors)
          .thenComparingInt(DocumentLine::warnings)
          .thenComparingInt(DocumentLine::notes)
          .reversed()
          .thenComparing(DocumentLine::subject)
          .thenComparing(DocumentLine::file);

  static final List<String> HEADINGS =
      List.of("文件", "不符（原因）", "错误", "警告", "提示", "本次新增", "相符", "未检查", "与前次相比");

  /** Keep what the list says of a document. */
  static DocumentLine of(InspectedDocument document, DistrictHistory history) {
    return new DocumentLine(
        document.key(),
        document.subject(),
        document.file(),
        history.changeOf(document),
        document.failed(),
        document.causes(),
        document.errors(),
        document.warnings(),
        document.notes(),
        document.passed(),
        document.uncheckedResults(),
        history.added(document));
  }

  /** Return what stands behind the name of the document, under {@link #HEADINGS}. */
  List<String> cells() {
    return List.of(
        failed + "（" + causes + "）",
        DocumentPage.text(errors),
        DocumentPage.text(warnings),
        DocumentPage.text(notes),
        DocumentPage.text(added),
        DocumentPage.text(passed),
        DocumentPage.text(unchecked),
        change);
  }
}
