package budgetwarehouse.fact.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the words of a heading say about the section below it.
 *
 * @param reading how its numbers are read, or empty when as in the section round it
 * @param group group of wordings that is open in it, or blank
 */
record SectionKind(Optional<Reading> reading, String group) {
  static final SectionKind PLAIN = new SectionKind(Optional.empty(), "");

  static SectionKind of(Map<String, String> row) {
    String reading = row.getOrDefault("reading", "");
    return new SectionKind(
        reading.isBlank()
            ? Optional.empty()
            : Optional.of(Reading.valueOf(reading.toUpperCase(Locale.ROOT))),
        row.getOrDefault("group", ""));
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
