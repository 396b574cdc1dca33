package budgetwarehouse.province;

import budgetwarehouse.sample.SampleFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the documents of a province and their manifest into an inbox. */
public final class ProvinceInbox {
  private static final String HEADER =
      "file,division_code,division_name,unit_code,unit_name,fiscal_year,stage,scope";
  static final int FIRST_YEAR = 2023;

  /** Name of the list of planted errors, which lies beside the inbox. */
  static final String TRUTH = "truth.csv";

  private final Province province;
  private final Path inbox;
  private final double faultRate;

  /** Take what is written, where, and which share of the documents has an error. */
  public ProvinceInbox(Province province, Path inbox, double faultRate) {
    this.province = province;
    this.inbox = inbox;
    this.faultRate = faultRate;
  }

  /**
   * Write an inbox: {@code folder seed districts bodies years fault-rate}, districts as how many or
   * as a range of numbers, {@code 167-169} for three of the second province.
   */
  public static void main(String[] arguments) throws IOException {
    var province =
        new Province(
            Long.parseLong(arguments[1]),
            districts(arguments[2]),
            0,
            Integer.parseInt(arguments[3]),
            FIRST_YEAR,
            Integer.parseInt(arguments[4]));
    double faultRate = Double.parseDouble(arguments[5]);
    int written = new ProvinceInbox(province, Path.of(arguments[0]), faultRate).write();
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(written);
  }

  private static List<Integer> districts(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return Province.first(Integer.parseInt(text));
    }
    int first = Integer.parseInt(text.substring(0, dash));
    int last = Integer.parseInt(text.substring(dash + 1));
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** Write all documents and return how many there are. */
  public int write() throws IOException {
    return write(Integer.MAX_VALUE);
  }

  /** Write the first documents and return how many there are. */
  public int write(int most) throws IOException {
    Files.createDirectories(inbox);
    int written = 0;
    try (BufferedWriter manifest = Files.newBufferedWriter(inbox.resolve("manifest.csv"));
        CSVPrinter truth = truth()) {
      manifest.write(HEADER + "\n");
      for (Iterator<ProvinceDocument> documents = province.documents().iterator();
          documents.hasNext() && written < most; ) {
        ProvinceDocument document = documents.next();
        Planting.Printed printed = Planting.print(document, faultRate);
        byte[] content =
            SampleFormat.writer(document.format()).orElseThrow().write(printed.disclosure());
        Files.write(inbox.resolve(document.file()), content);
        if (printed.truth().isPresent()) {
          truth.printRecord(printed.truth().get().cells());
        }
        manifest.write(row(document) + "\n");
        written++;
      }
    }
    return written;
  }

  private CSVPrinter truth() throws IOException {
    var printer =
        new CSVPrinter(Files.newBufferedWriter(inbox.resolveSibling(TRUTH)), CSVFormat.RFC4180);
    printer.printRecord(Truth.COLUMNS);
    return printer;
  }

  private static String row(ProvinceDocument document) {
    Body body = document.body();
    return String.join(
        ",",
        document.file(),
        body.district().code(),
        body.district().name(),
        body.code(),
        body.name(),
        String.valueOf(document.year()),
        document.kind().stage(),
        body.kind().scope());
  }
}
