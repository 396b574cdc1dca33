package budgetwarehouse.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The five documents that a person read line by line, as disclosed and as retold in the sample. */
enum FoundingDocument {
  FUNING("000", "funing-finance-2022-performance.txt"),
  QINHUANGDAO("001", "qinhuangdao-zone-finance-2023-budget.txt"),
  FENGRUN("002", "fengrun-finance-2023-performance.txt"),
  UNNAMED("003", "unnamed-zone-finance-2023-performance.txt"),
  DONGXIHU("004", "dongxihu-finance-2023-budget.txt");

  private final String number;
  private final String sampleFile;

  FoundingDocument(String number, String sampleFile) {
    this.number = number;
    this.sampleFile = sampleFile;
  }

  /** Return what a person read in it; nothing where there is no such file. */
  List<Map<String, String>> golden(String name) throws IOException {
    Path file = Path.of("src/test/resources/golden", number, name + ".csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = Files.newBufferedReader(file);
        CSVParser rows = format.parse(text)) {
      return rows.stream().map(CSVRecord::toMap).toList();
    }
  }

  /** Return its file in the sample. */
  String sampleFile() {
    return sampleFile;
  }

  /** Find the document to which a file belongs, real or sample. */
  static FoundingDocument of(String file) {
    for (FoundingDocument document : values()) {
      if (file.equals(document.sampleFile) || file.startsWith(document.number + "-")) {
        return document;
      }
    }
    throw new IllegalArgumentException(file);
  }
}
