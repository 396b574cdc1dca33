package budgetwarehouse.benchmark;

import budgetwarehouse.reference.ReferenceList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Times a whole load of many documents, as an operator sees it. */
final class LoadBenchmark {
  private static final String HEADER =
      "file,division_code,division_name,unit_code,unit_name,fiscal_year,stage,scope,"
          + "source_address,retrieved_on,sha256,note";

  private final PrintStream out;
  private final Path folder;
  private final int copies;

  LoadBenchmark(PrintStream out, Path folder, int copies) {
    this.out = out;
    this.folder = folder;
    this.copies = copies;
  }

  void run() throws Exception {
    Folders.delete(folder);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    int documents = fill(inbox);
    long start = System.nanoTime();
    String printed = LoadedSample.load(inbox, folder.resolve("data"));
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    out.printf(
        Locale.ROOT,
        "%n### Whole load%n%n%d documents in %.1f s: %.1f documents/s, process start to published"
            + " comparisons%n%n```%n%s```%n",
        documents,
        seconds,
        documents / seconds,
        printed.substring(printed.indexOf("  用时")));
    Folders.delete(folder);
  }

  private int fill(Path inbox) throws IOException {
    List<Map<String, String>> counties =
        ReferenceList.read("reference/division.csv").rows().stream()
            .filter(row -> row.get("level").equals("county") && row.get("valid_to").isEmpty())
            .toList();
    List<String> manifest = new ArrayList<>(List.of(HEADER));
    List<byte[]> documents = SampleDocuments.contents();
    for (int copy = 0; copy < copies; copy++) {
      Map<String, String> county = counties.get(copy % counties.size());
      for (int i = 0; i < documents.size(); i++) {
        String file = copy + "-" + i + ".txt";
        Files.write(inbox.resolve(file), SampleDocuments.varied(documents.get(i), copy));
        manifest.add(manifestRow(file, county, 2020 + i));
      }
    }
    Files.write(inbox.resolve("manifest.csv"), manifest);
    return manifest.size() - 1;
  }

  private static String manifestRow(String file, Map<String, String> county, int year) {
    return String.join(
        ",",
        file,
        county.get("code"),
        county.get("full_name"),
        "318",
        county.get("full_name") + "财政局",
        Integer.toString(year),
        "budget,department,,2026-11-01,,");
  }
}
