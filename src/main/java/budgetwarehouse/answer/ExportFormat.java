package budgetwarehouse.answer;

import budgetwarehouse.warehouse.Answer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that an answer can be written to, by the ending of the name. */
public enum ExportFormat {
  /** Comma-separated, for spreadsheets: with a mark of UTF-8 and no text that runs as a formula. */
  CSV(".csv"),
  /** A workbook of one sheet with the answer and one with where it comes from. */
  WORKBOOK(".xlsx"),
  /** Parquet with the types of the answer. */
  PARQUET(".parquet");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /** Return the kind that a name asks for; empty for any other ending. */
  public static Optional<ExportFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending)).findFirst();
  }

  /** Return the endings, for a message. */
  public static String endings() {
    return String.join("、", Arrays.stream(values()).map(format -> format.ending).toList());
  }

  AnswerWriting open(Path file, Provenance provenance) throws IOException {
    return switch (this) {
      case CSV -> new CsvAnswerFile(file);
      case WORKBOOK -> new WorkbookAnswerFile(file, provenance);
      case PARQUET -> new ParquetAnswerFile(file);
    };
  }

  /** Return whether the file itself says where the answer comes from. */
  boolean saysProvenance() {
    return this == WORKBOOK;
  }

  /** An open file that takes an answer. */
  interface AnswerWriting extends Answer, Closeable {}
}
