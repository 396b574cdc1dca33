package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A few documents of the sample, so that a whole load takes seconds. */
final class SmallInbox {
  private static final Path SAMPLE = Path.of("sample-input");
  private static final String MANIFEST = "manifest.csv";
  private static final String CORRECTED = "funing-finance-2022-performance.txt";
  private static final List<String> FIRST =
      List.of(
          CORRECTED,
          "putuo-justice-2026-budget.docx",
          "jiangsu-party-office-2017-budget.xlsx",
          "putuo-finance-2025-budget.zip");
  private static final String NEW = "jiangsu-congress-2019-budget.pdf";

  private SmallInbox() {}

  /** Make the inbox of a first load. */
  static Path first(Path folder) throws IOException {
    return filled(folder, FIRST);
  }

  /** Make the inbox of the load after it: one document is new, one was corrected. */
  static Path second(Path folder) throws IOException {
    List<String> files = new ArrayList<>(FIRST);
    files.add(NEW);
    filled(folder, files);
    String addition = "\n本文件已更正。\n";
    Files.writeString(folder.resolve(CORRECTED), addition, StandardOpenOption.APPEND);
    return folder;
  }

  private static Path filled(Path folder, List<String> files) throws IOException {
    Files.createDirectories(folder);
    List<String> rows = new ArrayList<>();
    for (String row : Files.readAllLines(SAMPLE.resolve(MANIFEST))) {
      String file = row.substring(0, row.indexOf(','));
      if (file.equals("file") || files.stream().anyMatch(file::startsWith)) {
        rows.add(row.replaceFirst(",[0-9a-f]{64},", ",,")); // one of them is changed on purpose
      }
    }
    Files.write(folder.resolve(MANIFEST), rows, StandardCharsets.UTF_8);
    for (String file : files) {
      Files.copy(SAMPLE.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    return folder;
  }
}
