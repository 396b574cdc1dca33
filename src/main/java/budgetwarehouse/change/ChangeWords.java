package budgetwarehouse.change;

import java.util.ArrayList;
import java.util.List;

/** What workbook and page say of themselves. */
final class ChangeWords {
  static final String TITLE = "两次装载之间的变化";

  static final List<String> MEANING =
      List.of(
          "比较数变动：自身数值改变、新增或消失的比较行，一个数值一行，金额大的在前。",
          "同类变动：自身数值没有变，而同类家数、中位数、名次、离群、提示等改变的行。",
          "每一变动行只有一个主要原因；“涉及的全部原因”列出其他也可能有关的。" + "原因由文件、编码、勾稽、同类的前后对照得出，不能说明的列为“原因不明”，不作推测。",
          "比较行按地区、单位沿革标识、年度、阶段、口径和项目配对；同名的行先配内容相同的，再按次序配对，一行至多配一次。",
          "文件标识、数字标识可用 explain 命令追溯；前次的数字须在前次的数据仓库中追溯。");

  private ChangeWords() {}

  /** Say which builds were compared by which program, and what changed. */
  static List<String> of(ChangeSummary summary) {
    List<String> words = new ArrayList<>();
    words.add(maker(summary));
    summary.before().forEach(build -> words.add("前次：" + build.text()));
    summary.after().forEach(build -> words.add("本次：" + build.text()));
    words.add(summary.line());
    if (!summary.differing().isEmpty()) {
      words.add("除文件外，前后两次不同的还有：" + String.join("、", summary.differing()));
    }
    if (!summary.notCompared().isEmpty()) {
      words.add("只有一次建库有、未作对比的比较：" + String.join("、", summary.notCompared()));
    }
    return words;
  }

  private static String maker(ChangeSummary summary) {
    String run = summary.run() == null ? "" : "第 " + summary.run() + " 次运行所发布，与此前所发布的对照；";
    return run + "程序 " + summary.program();
  }
}
