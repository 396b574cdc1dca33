package budgetwarehouse.job.doctor;

import budgetwarehouse.extraction.pdf.scan.Tesseract;
import budgetwarehouse.extraction.pdf.scan.TextRecognition;
import budgetwarehouse.warehouse.DatabaseLibrary;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the program uses of what is installed beside it. */
final class Equipment {
  private static final String CHINESE = "预算绩效";

  /** Names under which Java offers whatever fonts there are. */
  private static final Set<String> STAND_INS =
      Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);

  private Equipment() {}

  static List<Diagnosis> diagnoses() {
    return List.of(database(), recognition(Tesseract.installed()), fonts());
  }

  private static Diagnosis database() {
    try {
      return Diagnosis.well("数据库程序库", "DuckDB " + DatabaseLibrary.version());
    } catch (RuntimeException | LinkageError e) {
      return Diagnosis.ill(
          "数据库程序库", "不能载入：" + e.getMessage(), "检查临时文件夹能否写入、是否允许执行（noexec）、处理器是否为 x86-64 或 arm64");
    }
  }

  static Diagnosis recognition(Optional<TextRecognition> tesseract) {
    return tesseract.isPresent()
        ? Diagnosis.well("文字识别", "Tesseract 及简体中文数据")
        : Diagnosis.doubt(
            "文字识别",
            "没有 Tesseract 或其简体中文数据",
            "只影响扫描件：其中的页读不出，记为数据问题。需要时安装 tesseract-ocr 和 tesseract-ocr-chi-sim");
  }

  private static Diagnosis fonts() {
    String why = "比较网站打印成 PDF、未嵌入字体的 PDF 转图识别时，要用本机的中文字体；缺少时显示为方框，数字不受影响";
    try {
      return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
          .filter(font -> font.canDisplayUpTo(CHINESE) < 0 && !STAND_INS.contains(font.getFamily()))
          .map(Font::getFamily)
          .findFirst()
          .map(family -> Diagnosis.well("中文字体", family))
          .orElseGet(() -> Diagnosis.doubt("中文字体", "没有", why + "。可安装 fonts-noto-cjk"));
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Diagnosis.doubt("中文字体", "无法得知：" + e, why + "。可安装 fontconfig 和 fonts-noto-cjk");
    }
  }
}
