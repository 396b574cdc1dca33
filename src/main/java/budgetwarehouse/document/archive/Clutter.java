package budgetwarehouse.document.archive;

import java.util.Locale;
import java.util.Set;

/** Files and folders that operating systems and office programs leave behind. */
public final class Clutter {
  private static final Set<String> NAMES = Set.of("__macosx", "thumbs.db", "desktop.ini");

  private Clutter() {}

  /** Return whether nobody published a file or folder of this name. */
  public static boolean isClutter(String name) {
    boolean hidden = name.startsWith(".") && !name.equals(".") && !name.equals("..");
    return hidden || name.startsWith("~$") || NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
