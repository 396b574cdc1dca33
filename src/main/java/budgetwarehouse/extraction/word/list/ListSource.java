package budgetwarehouse.extraction.word.list;

/** The lists that a document defines. */
@FunctionalInterface
public interface ListSource {
  /** Return a level of a list; one without text where it is not defined. */
  Stated level(ListPlace place);

  /**
   * Level of a list.
   *
   * @param counter name of the counter that the list shares with others of its pattern
   * @param restarts whether the list begins its own count at this level
   */
  record Stated(ListLevel level, String counter, boolean restarts) {
    /** A level of a list that is not defined. */
    public static final Stated NONE = new Stated(ListLevel.PLAIN, "", false);
  }
}
