package budgetwarehouse.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.reference.ReferenceList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadingCountTest {
  private final ReferenceList described = ReferenceList.read("vocabulary/reading_count.csv");

  @Test
  void namesEveryCountInChinese() {
    assertThat(described.rows())
        .extracting(row -> row.get("code"))
        .containsExactlyElementsOf(
            Arrays.stream(ReadingCount.values()).map(ReadingCount::code).toList());
    assertThat(described.rows())
        .allSatisfy(row -> assertThat(row.get("title")).matches("\\p{IsHan}+"))
        .allSatisfy(row -> assertThat(row.get("meaning")).containsPattern("\\p{IsHan}"));
  }
}
