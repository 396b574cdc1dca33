package budgetwarehouse.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is the same whether its draft stood on the disk or in memory, and whenever. */
class TimelessArchiveTest {
  @TempDir private Path folder;

  private static byte[] draft(int compression) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      workbook.setCompressionLevel(compression);
      var sheet =
          new TextSheet(workbook.newWorksheet("表"), List.of("甲", "乙", "丙"), List.of(8, 8, 8));
      sheet.row("一", null, 3);
      sheet.row(null, "二", null);
      sheet.finish();
    }
    return bytes.toByteArray();
  }

  @Test
  void givesTheSameBytesFromMemoryAndFromTheDisk() throws IOException {
    Path draft = Files.write(folder.resolve("draft"), draft(Deflater.DEFAULT_COMPRESSION));

    TimelessArchive.copy(draft, folder.resolve("copied.xlsx"));
    TimelessArchive.write(draft(Deflater.NO_COMPRESSION), folder.resolve("written.xlsx"));

    assertThat(folder.resolve("written.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("copied.xlsx"));
  }

  @Test
  void keepsEmptyCellsEmpty() throws IOException {
    Path file = folder.resolve("sheet.xlsx");
    TimelessArchive.write(draft(Deflater.NO_COMPRESSION), file);

    assertThat(WorkbookText.of(file))
        .contains("r=\"A2\"", "r=\"C2\"", "r=\"B3\"")
        .doesNotContain("r=\"B2\"", "r=\"A3\"", "r=\"C3\"");
  }
}
