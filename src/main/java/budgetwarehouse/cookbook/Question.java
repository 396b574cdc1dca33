package budgetwarehouse.cookbook;

import java.util.List;

/**
 * One question of the cookbook.
 *
 * @param number its place in the book, by which the command line knows it
 * @param chinese the question as an analyst asks it
 * @param english the same in English
 * @param sample documents of the sample that it is about
 * @param notes what to beware of, or how to ask otherwise
 * @param sql the whole file, its head included
 */
public record Question(
    int number, String chinese, String english, String sample, List<String> notes, String sql) {
  private static final String COMMENT = "-- ";
  private static final String SAMPLE = "-- sample: ";
  private static final String NOTE = "-- note: ";

  /** Keep the notes. */
  public Question {
    notes = List.copyOf(notes);
  }

  /**
   * Read a file: English, Chinese, then the lines that are named.
   *
   * @param name name of the file, which begins with the number
   */
  static Question of(String name, String text) {
    List<String> lines = text.lines().toList();
    return new Question(
        Integer.parseInt(name.substring(0, name.indexOf('-'))),
        lines.get(1).substring(COMMENT.length()),
        lines.get(0).substring(COMMENT.length()),
        named(lines, SAMPLE).get(0),
        named(lines, NOTE),
        text);
  }

  private static List<String> named(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  /** Return the statement without its head, for a page that says the rest in words. */
  public String statement() {
    return sql.lines()
        .dropWhile(line -> line.startsWith("--"))
        .reduce("", (before, line) -> before + line + "\n")
        .strip();
  }
}
