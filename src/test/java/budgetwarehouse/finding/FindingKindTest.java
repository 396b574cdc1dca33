package budgetwarehouse.finding;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.reference.ReferenceList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FindingKindTest {
  private final ReferenceList described = ReferenceList.read("vocabulary/finding_kind.csv");

  @Test
  void describesEveryKindInChineseWithItsSeverity() {
    assertThat(described.rows())
        .extracting(row -> row.get("code") + " " + row.get("severity"))
        .containsExactlyElementsOf(
            Arrays.stream(FindingKind.values())
                .map(kind -> kind.code() + " " + kind.severity().code())
                .toList());
  }

  @Test
  void saysWhatToDo() {
    assertThat(described.rows())
        .allSatisfy(
            row -> assertThat(row.get("title") + row.get("advice")).containsPattern("\\p{IsHan}"));
  }
}
