package budgetwarehouse.launcher;

import java.nio.file.Path;

/** What the launcher script says of the place in which the program runs. */
final class Home {
  private static final String FOLDER = "budgetwarehouse.home";
  private static final String TERMINAL = "budgetwarehouse.terminal";

  private static final String CONSOLE = "budgetwarehouse.console";

  private Home() {}

  /** Return the program's folder; the working folder where the script did not say it. */
  static Path folder() {
    return Path.of(System.getProperty(FOLDER, ""));
  }

  /** Return whether output goes to a terminal, which can rewrite its last line. */
  static boolean hasTerminal() {
    return Boolean.getBoolean(TERMINAL);
  }

  /** Return whether a person sits at both ends: what is typed and what is printed. */
  static boolean hasPerson() {
    return Boolean.getBoolean(CONSOLE);
  }

  /** Return the file that keeps what this person entered in the console. */
  static Path history() {
    return Path.of(System.getProperty("user.home"), ".budget-warehouse", "history");
  }
}
