package budgetwarehouse.extraction.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sheet of 200,000 rows, 40 MB of XML, is read within a heap that holds its cells and no more.
 */
class LargeWorkbookIT {
  private static final int ROWS = 200_000;
  private static final String HEAP = "-Xmx400m";

  @TempDir Path folder;

  @Test
  void isReadWithinASmallHeap() throws Exception {
    Path file = folder.resolve("large.xlsx");
    write(file);

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains((ROWS + 1) + " rows, 0 findings");
  }

  private static void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Sheet1");
      for (int column = 0; column < 6; column++) {
        sheet.value(0, column, "栏" + (char) ('甲' + column));
      }
      for (int row = 1; row <= ROWS; row++) {
        sheet.value(row, 0, "科目" + row % 500);
        for (int column = 1; column < 6; column++) {
          sheet.value(row, column, row * 0.25 + column);
        }
      }
    }
  }

  /** The process that reads. */
  static final class Reading {
    private Reading() {}

    /** Read a file and say how many rows it has. */
    public static void main(String[] arguments) throws IOException {
      PrintedDocument document =
          WorkbookDocumentReader.read(Files.readAllBytes(Path.of(arguments[0])));
      int rows =
          document.blocks().stream()
              .filter(PrintedTable.class::isInstance)
              .mapToInt(block -> ((PrintedTable) block).rows().size())
              .sum();
      System.out.println(rows + " rows, " + document.findings().size() + " findings");
    }
  }
}
