package budgetwarehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceListTest {
  @Test
  void readsRowsByColumnAndKeepsBlankCells() throws IOException {
    assertThat(parse("code,name\n201,\"一般公共服务,支出\"\n202,\n").rows())
        .containsExactly(
            Map.of("code", "201", "name", "一般公共服务,支出"), Map.of("code", "202", "name", ""));
  }

  @Test
  void leavesTheByteOrderMarkOutOfTheFirstColumn() throws IOException {
    assertThat(parse("\uFEFFcode,name\n201,类\n").rows())
        .containsExactly(Map.of("code", "201", "name", "类"));
  }

  @Test
  void readsAFileOfAHeaderAlone() throws IOException {
    assertThat(parse("code,name\n").rows()).isEmpty();
    assertThat(parse("").rows()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'code,name\n201,类\n202,一般,公共\n', 'list.csv, line 3: 3 fields for the 2 columns [code, name]: [202, 一般, 公共]'",
    "'code,name\n201\n', 'list.csv, line 2: 1 fields for the 2 columns [code, name]: [201]'",
    "'code,name\n\n201,类\n', 'list.csv, line 2: 1 fields for the 2 columns [code, name]: []'",
    "'code,name\n201,\"一\n二\"\n202\n', 'list.csv, line 4: 1 fields for the 2 columns [code, name]: [202]'",
  })
  void refusesARowThatIsNotAsWideAsTheHeader(String text, String message) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAColumnThatIsNamedTwice() {
    assertThatThrownBy(() -> parse("code,name,code\n201,类,202\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("list.csv, line 1: ")
        .hasMessageContaining("\"code\"");
  }

  private static ReferenceList parse(String text) throws IOException {
    return ReferenceList.parse("list.csv", new StringReader(text));
  }
}
