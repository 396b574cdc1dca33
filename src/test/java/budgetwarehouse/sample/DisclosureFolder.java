package budgetwarehouse.sample;

import budgetwarehouse.RealDisclosures;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Folder in which a disclosure is told: who, the outline, and a file for each table. */
final class DisclosureFolder {
  static final Path ROOT = Path.of("src/test/resources/sample");
  private static final CSVFormat NO_HEADER = CSVFormat.RFC4180;

  private final Path folder;

  DisclosureFolder(String name) {
    folder = ROOT.resolve(name);
  }

  /** Read what one outline tells. */
  Disclosure read(String outline) throws IOException {
    Map<String, String> identity = RealDisclosures.rows(folder.resolve("identity.csv")).get(0);
    List<SampleBlock> blocks = new ArrayList<>();
    for (Map<String, String> row : RealDisclosures.rows(folder.resolve(outline + ".csv"))) {
      blocks.add(block(row));
    }
    return new Disclosure(SampleIdentity.of(identity), blocks);
  }

  private SampleBlock block(Map<String, String> row) throws IOException {
    var kind = SampleBlock.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    Set<String> layout = Stream.of(row.get("layout").split(" ")).collect(Collectors.toSet());
    if (kind != SampleBlock.Kind.TABLE) {
      return new SampleBlock(kind, row.get("text"), row.get("right"), layout, Optional.empty());
    }

    SampleTable table = table(row.get("text"), row.get("right"));
    return new SampleBlock(kind, row.get("text"), "", layout, Optional.of(table));
  }

  private SampleTable table(String name, String printedUnit) throws IOException {
    List<SampleRow> rows = new ArrayList<>();
    List<String> roles = List.of();
    try (Reader text = Files.newBufferedReader(folder.resolve(name + ".csv"));
        CSVParser records = NO_HEADER.parse(text)) {
      for (CSVRecord record : records) {
        List<String> cells = record.toList().subList(1, record.size());
        if (record.get(0).equals("is")) {
          roles = cells;
        } else {
          rows.add(new SampleRow(part(record.get(0)), cells));
        }
      }
    }
    return new SampleTable(name, printedUnit, roles, rows);
  }

  private static SampleRow.Part part(String word) {
    return SampleRow.Part.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
