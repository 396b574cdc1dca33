package budgetwarehouse.job;

import static java.util.stream.Collectors.toUnmodifiableMap;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.Manifest;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.Place;
import budgetwarehouse.reference.ReferenceList;
import java.util.Map;

/** Says in one Chinese line what is wrong with a file, and where. */
final class FindingText {
  private static final Map<String, String> TITLES =
      ReferenceList.read("vocabulary/finding_kind.csv").rows().stream()
          .collect(toUnmodifiableMap(row -> row.get("code"), row -> row.get("title")));

  private FindingText() {}

  static String of(FileFinding file) {
    Finding finding = file.finding();
    String code = finding.kind().code();
    String printed =
        finding.printed().isBlank() || finding.printed().equals(file.file())
            ? ""
            : "，“" + finding.printed() + "”";
    return file.file()
        + "："
        + place(finding.place())
        + TITLES.getOrDefault(code, code)
        + "（"
        + code
        + "）"
        + printed
        + "，应为："
        + finding.expected();
  }

  private static String place(Place place) {
    String manifest = place.table().equals(Manifest.FILE) ? "清单" : "";
    String page = place.page() > 0 ? "第 " + place.page() + " 页" : "";
    String line = place.line() > 0 ? "第 " + place.line() + " 行" : "";
    String where = manifest + page + line;
    return where.isEmpty() ? "" : where + " ";
  }
}
