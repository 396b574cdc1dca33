package budgetwarehouse.extraction.region;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import org.junit.jupiter.api.Test;

class ContentsReaderTest {
  @Test
  void takesEntriesWithTheTitlesBetweenThem() {
    var document =
        Printed.document("目 录\n\n第一部分 概况\n一、收支总表.....\t1\n第二部分 说明\n二、说明……3\n\n第一部分 概况\n正文");

    assertThat(Printed.paragraphs(document)).containsExactly("第一部分 概况", "正文");
    assertThat(Printed.tables(document)).isEmpty();
  }

  @Test
  void takesTitlesWithoutPageNumbersWhereTheyAreAllPrintedAgain() {
    var document = Printed.document("目录\n一、职责\n二、收支\n一、职责\n内容甲\n二、收支\n内容乙");

    assertThat(Printed.paragraphs(document)).containsExactly("一、职责", "内容甲", "二、收支", "内容乙");
  }

  @Test
  void takesEntriesWhoseHeadingIsLost() {
    var document = Printed.document("收支总表........1\n收入总表........2\n正文");

    assertThat(Printed.paragraphs(document)).containsExactly("正文");
  }

  @Test
  void leavesASmallTableBehindTheContents() {
    var document = Printed.document("目录\n一、说明\t1\n收支总表\n单位：万元\n项目\t预算数\n合计\t15");

    assertThat(Printed.rows(Printed.tables(document).get(0))).containsExactly("项目|预算数", "合计|15");
  }

  @Test
  void leavesASentenceThatSpeaksOfAList() {
    var document = Printed.document("三、按政府采购目录\n采购货物5……10台");

    assertThat(Printed.paragraphs(document)).containsExactly("三、按政府采购目录", "采购货物5……10台");
  }
}
