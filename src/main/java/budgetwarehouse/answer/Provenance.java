package budgetwarehouse.answer;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.warehouse.PublishedBuild;
import java.util.List;

/**
 * Where an exported answer comes from, so that it can be asked again.
 *
 * @param statement the question in SQL
 * @param build the warehouse that answered
 */
public record Provenance(String statement, PublishedBuild build) {
  /** Return what is said, a line each; the statement last, since it may be long. */
  List<String> lines(long rows) {
    return List.of(
        "数据版本 " + build.buildId(),
        "程序 " + ProgramVersion.CURRENT.name(),
        "装载 第 " + build.loadNumber() + " 次，" + build.dataDate(),
        "文件 " + build.documentCount() + " 份",
        "行数 " + rows,
        "语句",
        statement);
  }
}
