package budgetwarehouse.launcher;

import java.nio.file.Path;

/** What the launcher script says of the place in which the program runs. */
final class Home {
  private static final String FOLDER = "budgetwarehouse.home";
  private static final String TERMINAL = "budgetwarehouse.terminal";

  private Home() {}

  /** Return the program's folder; the working folder where the script did not say it. */
  static Path folder() {
    return Path.of(System.getProperty(FOLDER, ""));
  }

  /** Return whether output goes to a terminal, which can rewrite its last line. */
  static boolean hasTerminal() {
    return Boolean.getBoolean(TERMINAL);
  }
}
