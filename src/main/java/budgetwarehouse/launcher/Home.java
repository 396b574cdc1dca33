package budgetwarehouse.launcher;

import java.nio.file.Path;

/** The folder in which the program stands, as the launcher script says it. */
final class Home {
  private static final String PROPERTY = "budgetwarehouse.home";

  private Home() {}

  /** Return the folder; the working folder where the script did not say it. */
  static Path folder() {
    return Path.of(System.getProperty(PROPERTY, ""));
  }
}
