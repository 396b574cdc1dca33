package budgetwarehouse.fact.table;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows what a cell of a table of no known kind measures, by the words of its row and column. */
public final class OtherRowWords {
  private final List<Word> words;

  OtherRowWords(ReferenceList rows) {
    words =
        rows.rows().stream()
            .map(
                row ->
                    new Word(
                        Pattern.compile(row.getOrDefault("row_pattern", "")),
                        Pattern.compile(row.getOrDefault("column_pattern", "")),
                        row.getOrDefault("measure", ""),
                        FigureKind.valueOf(
                            row.getOrDefault("figure_kind", "").toUpperCase(Locale.ROOT))))
            .toList();
  }

  /** Build it with the vocabulary of the class path. */
  public static OtherRowWords standard() {
    return new OtherRowWords(ReferenceList.read("vocabulary/other_table_row.csv"));
  }

  /** Find the meaning of a cell; empty when it is not known. */
  Optional<Word> find(String rowLabel, String columnPath) {
    String row = Folding.fold(rowLabel);
    String column = Folding.fold(columnPath);
    return words.stream()
        .filter(word -> word.row().matcher(row).find() && word.column().matcher(column).find())
        .findFirst();
  }

  /** What a cell measures. */
  record Word(Pattern row, Pattern column, String measure, FigureKind figureKind) {}
}
