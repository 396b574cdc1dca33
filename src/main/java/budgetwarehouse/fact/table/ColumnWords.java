package budgetwarehouse.fact.table;

import budgetwarehouse.fact.table.TableColumn.Role;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.AskedBefore;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.TableId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Knows what columns mean by their header. Of the rows of {@code vocabulary/table_column.csv} that
 * fit, the first one that says something decides, for each question by itself.
 */
final class ColumnWords {
  /** Stands in the vocabulary for an amount that no measure fits, such as a part of a balance. */
  static final String NO_MEASURE = "-";

  private static final char PART = '\n';

  private final List<Word> words;
  private final AskedBefore<Boolean> kindOnly;
  private final AskedBefore<String> besides;
  private final AskedBefore<Optional<Role>> roles;
  private final AskedBefore<String> measures;
  private final AskedBefore<Optional<FigureKind>> figureKinds;
  private final AskedBefore<Integer> yearOffsets;

  ColumnWords(ReferenceList columns) {
    words =
        columns.rows().stream()
            .map(
                row ->
                    new Word(
                        Arrays.asList(row.getOrDefault("table_id", "").split(" ")),
                        Pattern.compile(row.getOrDefault("pattern", "")),
                        row.getOrDefault("role", ""),
                        row.getOrDefault("measure", ""),
                        row.getOrDefault("figure_kind", ""),
                        row.getOrDefault("year_offset", "")))
            .toList();
    kindOnly =
        new AskedBefore<>(
            part ->
                words.stream().anyMatch(word -> word.role().equals("kind") && word.standsIn(part)));
    besides =
        those(word -> word.role().equals("besides"), first -> first.map(Word::measure).orElse(""));
    roles =
        those(
            word -> !word.role().isEmpty() && !word.isStructure(),
            first -> first.map(word -> Role.valueOf(word.role().toUpperCase(Locale.ROOT))));
    measures =
        those(
            word -> !word.measure().isEmpty() && !word.isStructure(),
            first -> first.map(Word::measure).orElse(""));
    figureKinds =
        those(
            word -> !word.figureKind().isEmpty(),
            first ->
                first.map(word -> FigureKind.valueOf(word.figureKind().toUpperCase(Locale.ROOT))));
    yearOffsets =
        those(
            word -> !word.yearOffset().isEmpty(),
            first -> first.map(word -> Integer.valueOf(word.yearOffset())).orElse(0));
  }

  /** Return what the first word says that fits a table and a header. */
  private <A> AskedBefore<A> those(Predicate<Word> saySomething, Function<Optional<Word>, A> says) {
    List<Word> saying = words.stream().filter(saySomething).toList();
    return new AskedBefore<>(
        question -> {
          int part = question.indexOf(PART);
          String table = question.substring(0, part);
          String header = question.substring(part + 1);
          return says.apply(saying.stream().filter(word -> word.fits(table, header)).findFirst());
        });
  }

  private static String question(String table, String header) {
    return table + PART + header;
  }

  /** Build it with the vocabulary of the class path. */
  static ColumnWords standard() {
    return new ColumnWords(ReferenceList.read("vocabulary/table_column.csv"));
  }

  private record Word(
      List<String> tables,
      Pattern pattern,
      String role,
      String measure,
      String figureKind,
      String yearOffset) {
    boolean fits(String table, String header) {
      return (tables.contains("") || tables.contains(table)) && standsIn(header);
    }

    boolean standsIn(String text) {
      return pattern.matcher(text).find();
    }

    boolean isStructure() {
      return role.equals("layout") || role.equals("kind") || role.equals("besides");
    }
  }

  /** Find the layout a table has beside its own, told by one of its headers; blank for none. */
  String layout(TableId table, List<String> headers) {
    return words.stream()
        .filter(word -> word.role().equals("layout"))
        .filter(word -> headers.stream().anyMatch(header -> word.fits(table.name(), header)))
        .map(Word::measure)
        .findFirst()
        .orElse("");
  }

  /** Find the list whose codes or names a column prints beside what names its rows; or blank. */
  String besides(String table, String header) {
    return besides.of(question(table, header));
  }

  /** Return whether a part of a header says what kind of figure stands below and nothing else. */
  boolean saysKindOnly(String part) {
    return kindOnly.of(part);
  }

  /** Find the role of a column; empty when its header is not known. */
  Optional<Role> role(String table, String header) {
    return roles.of(question(table, header));
  }

  /**
   * Find what the numbers of a column measure; blank when it is not known, {@link #NO_MEASURE} when
   * it is known that no measure fits.
   */
  String measure(String table, String header) {
    return measures.of(question(table, header));
  }

  /** Find what the numbers are figures of, where the header says it. */
  Optional<FigureKind> figureKind(String table, String header) {
    return figureKinds.of(question(table, header));
  }

  /** Find how many years lie between the document's year and the column's. */
  int yearOffset(String table, String header) {
    return yearOffsets.of(question(table, header));
  }
}
