package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.run.SharedRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document of the checks lists every check as its own file says it. */
class CheckRegisterIT {
  private static final Path DOCUMENT = Path.of("src/docs/checks.md");
  private static final String MARK = "<!-- the register begins -->\n";

  @Test
  void theDocumentHoldsTheRegister() throws IOException {
    String data = SharedRun.SAMPLE.loaded().data().root().toString();
    var out = new StringWriter();
    var console = new PrintWriter(out, true);
    assertThat(Main.run(console, console, "checks", "--register", "--data", data)).isZero();
    String register = out.toString();
    String text = Files.readString(DOCUMENT);
    String before = text.substring(0, text.indexOf(MARK) + MARK.length());
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(DOCUMENT, before + register);
    }

    assertThat(Files.readString(DOCUMENT)).isEqualTo(before + register);
  }
}
