package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Finds development zones by their names.
 *
 * <p>A zone is no 行政区划 and mostly has no code of its own. Where no list has it, it gets a
 * provisional one: the code of the division whose name its own begins with, {@code -Z}, and four
 * hexadecimal digits of a checksum of its key, as {@code 130200-Z1A2B}; all names of one zone give
 * the same code in every build and on every machine.
 */
final class ZoneFinder {
  private static final int CHECKSUM_DIGITS_KEPT = 0xFFFF;
  private static final int SHORTEST_NAME = 2;

  private final DivisionList divisions;
  private final ZoneNames names;
  private final Map<ZoneKey, Division> listed = new HashMap<>();

  ZoneFinder(DivisionList divisions, ReferenceList zoneList) {
    this.divisions = divisions;
    names = new ZoneNames(zoneList);
    for (Division zone : divisions.zones()) {
      names
          .read(Folding.fold(zone.fullName()))
          .flatMap(read -> keyUnder(zone.parentCode(), read))
          .ifPresent(key -> listed.put(key, zone));
    }
  }

  private Optional<ZoneKey> keyUnder(String parentCode, ZoneNames.ZoneName read) {
    return keysOf(read, 0).stream()
        .filter(zone -> zone.parent().code().equals(parentCode))
        .map(PrintedZone::key)
        .findFirst();
  }

  /** Find the zone of a folded name in a year; empty where it names none, or nobody knows where. */
  Optional<DivisionMatch> find(String name, int year) {
    return names.read(name).flatMap(read -> match(keysOf(read, year), name));
  }

  private Optional<DivisionMatch> match(List<PrintedZone> zones, String name) {
    return zones.stream()
        .filter(zone -> listed.containsKey(zone.key()))
        .map(zone -> listed.get(zone.key()))
        .map(zone -> DivisionMatch.of(zone, MatchMethod.ALIAS, "zone_name"))
        .findFirst()
        .or(() -> zones.stream().findFirst().map(zone -> provisional(zone, name)));
  }

  private static DivisionMatch provisional(PrintedZone zone, String name) {
    String code = zone.parent().code() + "-Z" + checksum(zone.rest() + zone.zoneClass());
    Division made = zone.parent().zone(code, name.substring(zone.start()));
    return DivisionMatch.of(made, MatchMethod.PARENT, "zone_name");
  }

  // the division with the longest name first
  private List<PrintedZone> keysOf(ZoneNames.ZoneName zone, int year) {
    List<PrintedZone> zones = new ArrayList<>();
    String before = zone.before();
    for (int end = before.length(); end >= SHORTEST_NAME; end--) {
      int start = end;
      Optional<Division> parent = divisionNamed(before.substring(0, end), year);
      parent.ifPresent(
          division -> zones.add(PrintedZone.of(division, divisions.endings(), zone, start)));
    }
    return zones;
  }

  /** Find the division that the beginning of a folded name names. */
  Optional<Division> divisionNamed(String beginning, int year) {
    DivisionCandidates candidates = divisions.beginningWith(beginning);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    return candidates
        .onlyIn(year)
        .or(() -> candidates.onlyInOtherYears(year))
        .filter(division -> !division.isZone());
  }

  private static String checksum(String key) {
    var checksum = new CRC32();
    checksum.update(key.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%04X", checksum.getValue() & CHECKSUM_DIGITS_KEPT);
  }

  private record ZoneKey(String parentCode, String rest, String zoneClass) {}

  /**
   * A zone as a name prints it.
   *
   * @param rest what tells it from other zones of its class, without the division's own name
   * @param start where its own name begins, behind that of the division
   */
  private record PrintedZone(Division parent, String rest, String zoneClass, int start) {
    static PrintedZone of(
        Division parent, DivisionEndings endings, ZoneNames.ZoneName zone, int start) {
      String behind = zone.before().substring(start);
      // zones like to repeat the name: 苏州市苏州工业园区
      String rest =
          List.of(parent.name(), endings.cut(parent.name())).stream()
              .filter(behind::startsWith)
              .map(name -> behind.substring(name.length()))
              .findFirst()
              .orElse(behind);
      return new PrintedZone(parent, rest, zone.zoneClass(), start);
    }

    ZoneKey key() {
      return new ZoneKey(parent.code(), rest, zoneClass);
    }
  }
}
