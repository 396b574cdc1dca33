package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of development zones, {@code vocabulary/development_zone.csv}.
 *
 * <p>One zone is called 经济技术开发区, 经济开发区, 经开区 and 开发区, with or without the word for its
 * administration. What is left of its name and the class of the zone are its key. Every beginning
 * of a name is asked for a zone, and few end as one does: only the words with that ending are
 * tried.
 */
final class ZoneNames {
  private final Map<Character, List<ZoneWord>> byLastCharacter;

  ZoneNames(ReferenceList list) {
    byLastCharacter =
        ReferenceRow.of(list).stream()
            .map(ZoneWord::of)
            .collect(Collectors.groupingBy(ZoneWord::lastCharacter));
  }

  /** Read the zone at the end of a folded name; empty where there is none. */
  Optional<ZoneName> read(String foldedName) {
    if (foldedName.isEmpty()) {
      return Optional.empty();
    }
    char last = foldedName.charAt(foldedName.length() - 1);
    return byLastCharacter.getOrDefault(last, List.of()).stream()
        .flatMap(word -> word.read(foldedName).stream())
        .findFirst();
  }

  /**
   * A zone's name taken apart.
   *
   * @param before what stands before the word for a zone: where it lies and which one it is
   * @param word the word for a zone as printed
   * @param zoneClass class of the zone
   */
  record ZoneName(String before, String word, String zoneClass) {}

  private record ZoneWord(Pattern pattern, char lastCharacter, String zoneClass) {
    static ZoneWord of(ReferenceRow row) {
      String ending = row.text("ending");
      return new ZoneWord(
          Pattern.compile(row.text("beginning") + Pattern.quote(ending) + "$"),
          ending.charAt(ending.length() - 1),
          row.text("zone_class"));
    }

    Optional<ZoneName> read(String name) {
      Matcher matcher = pattern.matcher(name);
      return matcher.find()
          ? Optional.of(
              new ZoneName(name.substring(0, matcher.start()), matcher.group(), zoneClass))
          : Optional.empty();
    }
  }
}
