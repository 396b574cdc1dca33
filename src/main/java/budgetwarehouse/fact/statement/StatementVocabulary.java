package budgetwarehouse.fact.statement;

import budgetwarehouse.reference.ReferenceList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that sentences of a disclosure are made of; each list is one CSV file. */
public final class StatementVocabulary {
  private final Map<String, List<MeasureRow>> measures;
  private final Map<String, WordRole> words;
  private final List<PrintedUnit> units;
  private final Map<String, SectionKind> sections;
  private final PhraseIndex phrases;
  private final Map<WordRole, List<String>> beginnings;

  private StatementVocabulary(
      ReferenceList measures, ReferenceList words, ReferenceList units, ReferenceList sections) {
    this.measures =
        measures.rows().stream()
            .map(MeasureRow::of)
            .collect(Collectors.groupingBy(MeasureRow::alias));
    this.words = byFolded(words, "word", row -> WordRole.of(row.getOrDefault("role", "")));
    this.sections = byFolded(sections, "words", SectionKind::of);
    this.units =
        units.rows().stream()
            .map(StatementVocabulary::unit)
            .sorted(Comparator.comparingInt((PrintedUnit unit) -> -unit.printed().length()))
            .toList();

    Set<String> all = new HashSet<>(this.measures.keySet());
    all.addAll(this.words.keySet());
    this.phrases = new PhraseIndex(all);
    beginnings =
        this.words.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    this::roleOf,
                    Collectors.mapping(PhraseIndex::beforeCode, Collectors.toList())));
  }

  /** Read the vocabulary of the class path. */
  public static StatementVocabulary standard() {
    return new StatementVocabulary(
        ReferenceList.read("vocabulary/narrative_measure.csv"),
        ReferenceList.read("vocabulary/narrative_word.csv"),
        ReferenceList.read("vocabulary/narrative_unit.csv"),
        ReferenceList.read("vocabulary/narrative_section.csv"));
  }

  /** Find the longest phrase of measures and words at a place of a folded text. */
  Optional<PhraseIndex.Found> phraseAt(String text, int place) {
    return phrases.longestAt(text, place);
  }

  /** Return what an alias may mean; empty when the phrase is a plain word. */
  List<MeasureRow> measuresOf(String phrase) {
    return measures.getOrDefault(phrase, List.of());
  }

  WordRole roleOf(String phrase) {
    return words.getOrDefault(phrase, WordRole.PLAIN);
  }

  /** Return whether a text can hold a word of a role; where it cannot, nothing need be cut. */
  boolean mayHold(WordRole role, String folded) {
    for (String beginning : beginnings.getOrDefault(role, List.of())) {
      if (folded.contains(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Find the longest unit at a place of a folded text. */
  PrintedUnit unitAt(String text, int place) {
    return units.stream()
        .filter(unit -> unit.standsAt(text, place))
        .findFirst()
        .orElse(PrintedUnit.NONE);
  }

  /** Return what the known words of a heading say about its section, the longest first. */
  SectionKind sectionKind(String heading) {
    return sections.keySet().stream()
        .filter(heading::contains)
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(sections::get)
        .reduce(SectionKind.PLAIN, SectionKind::or);
  }

  private static PrintedUnit unit(Map<String, String> row) {
    String printed = FoldedText.fold(row.getOrDefault("unit", ""));
    String full = row.getOrDefault("full_unit", "");
    return new PrintedUnit(
        printed,
        UnitKind.of(row.getOrDefault("kind", "")),
        full.isBlank() ? printed : full,
        row.getOrDefault("not_before", ""));
  }

  private static <T> Map<String, T> byFolded(
      ReferenceList list, String key, Function<Map<String, String>, T> read) {
    var map = new HashMap<String, T>();
    for (Map<String, String> row : list.rows()) {
      map.put(FoldedText.fold(row.getOrDefault(key, "")), read.apply(row));
    }
    return map;
  }
}
