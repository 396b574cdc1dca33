package budgetwarehouse.opendata;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.warehouse.PublishedBuild;
import java.util.List;
import java.util.Map;

/** What a person reads first in the folder of a package. */
final class ReadmeText {
  static final String FILE = "README.md";

  private static final String HEADING = "## ";

  private ReadmeText() {}

  static String of(String title, PublishedBuild build, List<Resource> resources) {
    var text = new StringBuilder();
    text.append("# ").append(title).append("\n\n数据日期 ").append(build.dataDate());
    text.append("，第 ").append(build.loadNumber()).append(" 次装载，数据版本 `").append(build.buildId());
    text.append("`，程序 ").append(ProgramVersion.CURRENT.name()).append("。\n");
    lines("open-data/readme.csv").forEach(line -> add(text, line));
    lines("open-data/terms.csv").forEach(line -> add(text, "- " + line));
    add(text, HEADING + "各表");
    text.append("| 表 | 内容 | 行数 |\n| --- | --- | ---: |\n");
    for (Resource resource : resources) {
      String says = resource.table().chineseComment().replace("|", "\\|");
      text.append("| `").append(resource.name()).append("` | ").append(says);
      text.append(" | ").append(resource.rows()).append(" |\n");
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String line) {
    boolean heading = line.startsWith(HEADING);
    text.append(heading ? "\n" : "").append(line).append(heading ? "\n\n" : "\n");
  }

  private static List<String> lines(String list) {
    return ReferenceList.read(list).rows().stream()
        .map((Map<String, String> row) -> row.getOrDefault("text", ""))
        .toList();
  }
}
