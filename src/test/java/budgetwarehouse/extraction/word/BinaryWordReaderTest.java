package budgetwarehouse.extraction.word;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is printed of a .doc. The file was written by a word processor: contents as a field, a list
 * of three levels, hidden and deleted text, the mark of a note, a note, a box, a table in a table.
 */
class BinaryWordReaderTest {
  private static PrintedDocument document;

  @BeforeAll
  static void read() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/word/traps.doc"));
    document = Shown.read("traps.doc", bytes);
  }

  @Test
  void readsParagraphsAndTablesWithTheNumbersOfLists() {
    assertThat(document.findings()).isEmpty();
    assertThat(Shown.lines(document))
        .containsExactly(
            "一、职责",
            "（一）职能",
            "（二）机构",
            "1. 2026年预算",
            "二、收支",
            "支出120万元",
            "面积123 1亩",
            "见注",
            "|项目|党建|",
            "绩效",
            "|指标|值|",
            "|数量|95%|",
            "|备注|无|",
            "完",
            "含上年结转5万元",
            "方框88");
  }

  @Test
  void countsContentsHiddenAndDeletedNumbersAsLeftOut() {
    assertThat(document.account().count(ReadingCount.NUMBERS_LEFT_OUT)).isEqualTo(4);
    assertThat(document.account().count(ReadingCount.NUMBERS_SEEN)).isEqualTo(11);
  }
}
