package budgetwarehouse.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/** The terminal: pages of lines, questions of yes and no, a line that is written over. */
final class Screen {
  private static final String MORE = "——空格看下一页，回车看下一行，q 结束——";
  private static final int END_OF_INPUT = -1;

  private final Terminal terminal;

  Screen(Terminal terminal) {
    this.terminal = terminal;
  }

  PrintWriter out() {
    return terminal.writer();
  }

  /** Return how many characters a line has; 0 where nobody knows. */
  int width() {
    return isDumb() ? 0 : terminal.getWidth();
  }

  boolean isDumb() {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB) || terminal.getHeight() < 4;
  }

  /** Print lines; where they are more than a screenful, wait for a key after each page. */
  void page(List<String> lines) throws IOException {
    int room = terminal.getHeight() - 1;
    for (String line : lines) {
      if (!isDumb() && room <= 0) {
        int key = key();
        if (key == 'q' || key == 'Q' || key == 3 || key == END_OF_INPUT) {
          break;
        }
        room = key == ' ' ? terminal.getHeight() - 1 : 1;
      }
      out().println(line);
      room--;
    }
    out().flush();
  }

  private int key() throws IOException {
    rewrite(MORE);
    try {
      return rawKey();
    } finally {
      rewrite("");
    }
  }

  private int rawKey() throws IOException {
    Attributes before = terminal.enterRawMode();
    try {
      return terminal.reader().read();
    } finally {
      terminal.setAttributes(before);
    }
  }

  /** Write a passing line in the place of the last one; a blank one takes it away. */
  void rewrite(String text) {
    if (!isDumb()) {
      out().print("\r\033[K" + text);
      out().flush();
    }
  }

  /** Ask a question of yes and no; one key answers it, and any key but y means no. */
  boolean agrees(String question) throws IOException {
    out().print(question + "（按 y 覆盖，按其他键不覆盖）");
    out().flush();
    int key = rawKey();
    out().println();
    return key == 'y' || key == 'Y';
  }
}
