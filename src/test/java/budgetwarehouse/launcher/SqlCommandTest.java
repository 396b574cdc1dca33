package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SqlCommandTest {
  private static final String PERSON = "budgetwarehouse.console";

  @AfterEach
  void forget() {
    System.clearProperty(PERSON);
  }

  private static void call(String... arguments) throws Exception {
    var command = new SqlCommand();
    new CommandLine(command).parseArgs(arguments);
    command.call();
  }

  @Test
  void opensNoConsoleWhereAnAnswerIsToBeWritten() {
    System.setProperty(PERSON, "true");

    assertThatThrownBy(() -> call("-o", "answer.xlsx"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("请给出语句");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--questions", "--cookbook"})
  void writesNoListToAFile(String list) {
    assertThatThrownBy(() -> call(list, "-o", "answer.xlsx"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("-o 写入一个答案");
  }
}
