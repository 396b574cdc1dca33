package budgetwarehouse.extraction.word.list;

/**
 * Place of a paragraph in the lists of a document.
 *
 * @param list number of the list, 0 where it is taken out of every list
 * @param level from 0
 */
public record ListPlace(int list, int level) {
  /** Levels of a list. */
  public static final int LEVELS = 9;

  /** Keep the level among those that there are. */
  public ListPlace {
    level = Math.min(Math.max(level, 0), LEVELS - 1);
  }
}
