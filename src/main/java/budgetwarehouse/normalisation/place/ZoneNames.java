package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of development zones, {@code vocabulary/development_zone.csv}.
 *
 * <p>One zone is called 经济技术开发区, 经济开发区, 经开区 and 开发区, with or without the word for its
 * administration. What is left of its name and the class of the zone are its key.
 */
final class ZoneNames {
  private final List<ZoneWord> words;

  ZoneNames(ReferenceList list) {
    words = ReferenceRow.of(list).stream().map(ZoneWord::of).toList();
  }

  /** Read the zone at the end of a folded name; empty where there is none. */
  Optional<ZoneName> read(String foldedName) {
    return words.stream().flatMap(word -> word.read(foldedName).stream()).findFirst();
  }

  /**
   * A zone's name taken apart.
   *
   * @param before what stands before the word for a zone: where it lies and which one it is
   * @param word the word for a zone as printed
   * @param zoneClass class of the zone
   */
  record ZoneName(String before, String word, String zoneClass) {}

  private record ZoneWord(Pattern pattern, String zoneClass) {
    static ZoneWord of(ReferenceRow row) {
      return new ZoneWord(Pattern.compile(row.text("pattern")), row.text("zone_class"));
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
