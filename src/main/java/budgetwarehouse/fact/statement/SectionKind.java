package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.FigureKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the words of a heading say about the section below it; what they do not say is as in the
 * section round it.
 *
 * @param reading how its numbers are read
 * @param group group of wordings that is open in it, or blank
 * @param stage what its amounts are where their words do not say it
 */
record SectionKind(Optional<Reading> reading, String group, Optional<FigureKind> stage) {
  static final SectionKind PLAIN = new SectionKind(Optional.empty(), "", Optional.empty());

  static SectionKind of(Map<String, String> row) {
    return new SectionKind(
        cell(row, "reading").map(Reading::valueOf),
        row.getOrDefault("group", ""),
        cell(row, "stage").map(FigureKind::valueOf));
  }

  /** Add what other words of the same heading say; these words count first. */
  SectionKind or(SectionKind other) {
    return new SectionKind(
        reading.or(other::reading), group.isBlank() ? other.group : group, stage.or(other::stage));
  }

  private static Optional<String> cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column))
        .filter(code -> !code.isBlank())
        .map(code -> code.toUpperCase(Locale.ROOT));
  }

  /** How the numbers of a section are read. */
  enum Reading {
    /** As figures, each with its subject. */
    FIGURES,
    /** As levels that performance targets set. */
    TARGETS,
    /** Not at all: the section defines terms. */
    GLOSSARY
  }
}
