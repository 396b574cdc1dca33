package budgetwarehouse.province;

import java.util.List;

/**
 * Error planted in a document.
 *
 * @param file the document
 * @param fault what was done
 * @param place table and row
 * @param printed what is printed
 * @param isTrue what should be printed
 * @param noticedBy checks of which any should notice it, none where nothing is wrong with a figure
 * @param factsStay whether all facts can still be read as they were meant
 */
record Truth(
    String file,
    String fault,
    String place,
    String printed,
    String isTrue,
    List<String> noticedBy,
    boolean factsStay) {
  static final List<String> COLUMNS =
      List.of("file", "fault", "place", "printed", "true", "noticed_by");

  /** Keep the list. */
  Truth {
    noticedBy = List.copyOf(noticedBy);
  }

  /** Return its row of the truth file. */
  List<String> cells() {
    return List.of(file, fault, place, printed, isTrue, String.join(" ", noticedBy));
  }
}
