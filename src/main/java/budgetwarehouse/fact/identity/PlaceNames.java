package budgetwarehouse.fact.identity;

import budgetwarehouse.reference.ReferenceList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the names of 行政区划 that stand in the name of a body, and which of them say too little. */
final class PlaceNames {
  private static final int SHORTEST = 2;
  private static final int SHORTEST_INSIDE = 3;
  private static final int FARTHEST_INSIDE = 5;
  private static final int SHORTEST_ZONE = 4;

  // a district or city behind a known province that no list has: the province is not its division
  private static final Pattern UNKNOWN_PLACE = Pattern.compile("\\p{IsHan}{2,3}[市县区旗]");

  private final Map<String, Set<String>> fullNames = new HashMap<>();
  private final Pattern zone;
  private final IdentityWords words;

  PlaceNames(
      ReferenceList divisions, ReferenceList aliases, ReferenceList zones, IdentityWords words) {
    this.words = words;
    for (Map<String, String> row : divisions.rows()) {
      String name = row.getOrDefault("name", "");
      String full = row.getOrDefault("full_name", "");
      add(name, full);
      add(full, full);
      add(row.getOrDefault("prefecture_name", "") + name, full);
      add(row.getOrDefault("province_name", "") + name, full);
    }
    aliases
        .rows()
        .forEach(row -> add(row.getOrDefault("alias", ""), row.getOrDefault("alias", "")));
    zone =
        Pattern.compile(
            zones.rows().stream()
                .map(
                    row -> row.getOrDefault("beginning", "") + row.getOrDefault("ending", "") + "$")
                .collect(Collectors.joining("|")));
  }

  /** Build it with the lists of the class path. */
  static PlaceNames standard() {
    return new PlaceNames(
        ReferenceList.read("reference/division.csv"),
        ReferenceList.read("reference/division_alias.csv"),
        ReferenceList.read("vocabulary/development_zone.csv"),
        IdentityWords.standard());
  }

  /** Return whether a name is that of a place and of nothing else. */
  boolean isPlace(String name) {
    return fullNames.containsKey(name);
  }

  /**
   * Find the place that the name of a body names; blank when there is none, or when several places
   * have the name and the other texts do not say which.
   *
   * @param others texts of the same document that may name the place in full
   */
  String in(String bodyName, List<String> others) {
    String name = words.behind("body_prefix", bodyName).orElse(bodyName);
    String place = place(name);
    String rest = name.substring(name.indexOf(place) + place.length());
    String zoneName = zone(rest);
    if (!zoneName.isEmpty()) {
      return place + zoneName;
    }
    return UNKNOWN_PLACE.matcher(rest).lookingAt() ? "" : unambiguous(place, others);
  }

  private String place(String name) {
    String beginning = beginning(name, SHORTEST);
    for (int start = 1; beginning.isEmpty() && start <= FARTHEST_INSIDE; start++) {
      beginning = start < name.length() ? beginning(name.substring(start), SHORTEST_INSIDE) : "";
    }
    return beginning;
  }

  private String beginning(String name, int shortest) {
    for (int end = name.length(); end >= shortest; end--) {
      if (isPlace(name.substring(0, end))) {
        return name.substring(0, end);
      }
    }
    return "";
  }

  /** A zone has no code of its own, so its words alone make it one: 高新技术产业开发区. */
  private String zone(String rest) {
    for (int end = SHORTEST_ZONE; end <= rest.length(); end++) {
      if (zone.matcher(rest.substring(0, end)).find()) {
        return rest.substring(0, end);
      }
    }
    return "";
  }

  private String unambiguous(String place, List<String> others) {
    Set<String> places = fullNames.getOrDefault(place, Set.of());
    if (places.size() <= 1) {
      return place;
    }
    List<String> named = places.stream().filter(full -> isNamed(full, others)).toList();
    return named.size() == 1 ? named.get(0) : "";
  }

  /** Return whether a text holds the full name of a place, or another name that is its alone. */
  private boolean isNamed(String full, List<String> texts) {
    List<String> own =
        fullNames.entrySet().stream()
            .filter(entry -> entry.getValue().equals(Set.of(full)))
            .map(Map.Entry::getKey)
            .toList();
    return texts.stream().anyMatch(text -> own.stream().anyMatch(text::contains));
  }

  private void add(String name, String full) {
    if (!name.isEmpty()) {
      fullNames.computeIfAbsent(name, any -> new TreeSet<>()).add(full);
    }
  }
}
