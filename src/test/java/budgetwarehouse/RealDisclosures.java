package budgetwarehouse;

import static org.assertj.core.api.Assumptions.assumeThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.pdf.PdfDocumentReader;
import budgetwarehouse.extraction.pdf.PdfLimits;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The documents that a person read line by line, and what was read in them. The documents are not
 * part of the project; a test that asks for one is passed over where they are not at hand.
 */
public final class RealDisclosures {
  /** Folder of the documents. */
  public static final Path FOLDER = Path.of("../shared/real-disclosures");

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private RealDisclosures() {}

  /** Find a document by the number with which its name begins. */
  public static Path file(String number) throws IOException {
    assumeThat(FOLDER).as("the real documents").isDirectory();
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(number + "-"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Return the text of a document. */
  public static String text(String number) throws IOException {
    return Files.readString(file(number));
  }

  /** Return what was read in a document; nothing where there is no such list. */
  public static List<Map<String, String>> golden(String number, String list) throws IOException {
    Path file = GOLDEN.resolve(number).resolve(list + ".csv");
    return Files.exists(file) ? rows(file) : List.of();
  }

  /** Read a CSV file with a header. */
  public static List<Map<String, String>> rows(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file);
        CSVParser rows = CSV.parse(text)) {
      return rows.stream().map(CSVRecord::toMap).toList();
    }
  }

  /** Read a real PDF by its number, skipping the test where the documents are not there. */
  public static PrintedDocument pdf(String number) throws IOException {
    return new PdfDocumentReader(PdfLimits.GENEROUS, Optional::empty)
        .read(Files.readAllBytes(file(number)));
  }
}
