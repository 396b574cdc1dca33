package budgetwarehouse.normalisation.performance;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Levels of indicators in the old tree and in the new one, by their names.
 *
 * <p>成本指标 is a first level in the new tree and a second one in the old: the column decides.
 */
final class IndicatorLevels {
  private static final int SHORTEST_DAMAGED_NAME = 3;

  private final Map<String, Level> byCode = new HashMap<>();
  private final Map<String, Set<String>> codesByName = new HashMap<>();

  IndicatorLevels(ReferenceList levels, ReferenceList aliases) {
    for (ReferenceRow row : ReferenceRow.of(levels)) {
      var level = new Level(row.text("level"), row.text("parent_code"), row.text("name"));
      byCode.put(row.text("code"), level);
      put(row.text("name"), row.text("code"));
    }
    for (ReferenceRow row : ReferenceRow.of(aliases)) {
      if (row.text("dimension").equals("indicator_level")) {
        put(row.text("alias"), row.text("canonical_code"));
      }
    }
  }

  private void put(String name, String code) {
    codesByName.computeIfAbsent(Folding.fold(name), absent -> new HashSet<>()).add(code);
  }

  /** Find a first level by its folded name. */
  Optional<Found> first(String name) {
    return find(name, "1", "");
  }

  /**
   * Find a second level by its folded name.
   *
   * @param parentCode its first level, or blank where that is not known
   */
  Optional<Found> second(String name, String parentCode) {
    return find(name, "2", parentCode).or(() -> onlyChildCalled(name, parentCode));
  }

  /** Return the first level that a second one belongs to. */
  String parentOf(String code) {
    Level level = byCode.get(code);
    return level == null ? "" : level.parentCode();
  }

  private Optional<Found> find(String name, String column, String parentCode) {
    Optional<String> whole = code(name, column, parentCode);
    if (whole.isPresent()) {
      return whole.map(code -> new Found(code, methodOf(name, code)));
    }
    return damaged(name)
        .flatMap(undamaged -> code(undamaged, column, parentCode).stream())
        .findFirst()
        .map(code -> new Found(code, MatchMethod.REPAIRED));
  }

  private MatchMethod methodOf(String name, String code) {
    Level level = byCode.get(code);
    boolean official = level != null && Folding.fold(level.name()).equals(name);
    return official ? MatchMethod.EXACT : MatchMethod.ALIAS;
  }

  private Optional<String> code(String name, String column, String parentCode) {
    List<String> codes =
        codesByName.getOrDefault(name, Set.of()).stream()
            .filter(code -> fits(byCode.get(code), column, parentCode))
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private static boolean fits(@Nullable Level level, String column, String parentCode) {
    return level != null
        && level.column().equals(column)
        && (parentCode.isEmpty() || level.parentCode().equals(parentCode));
  }

  /** List the names that a damaged one is a lengthened, cut-off or prefixed form of. */
  private Stream<String> damaged(String name) {
    return codesByName.keySet().stream()
        .filter(known -> Math.min(known.length(), name.length()) >= SHORTEST_DAMAGED_NAME)
        .filter(known -> name.startsWith(known) || known.startsWith(name) || name.endsWith(known))
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(known -> known));
  }

  /** 满意度指标 printed in both columns means the one second level that there is. */
  private Optional<Found> onlyChildCalled(String name, String parentCode) {
    Optional<String> first = find(name, "1", "").map(Found::code);
    List<String> children =
        byCode.entrySet().stream()
            .filter(entry -> first.isPresent() && entry.getValue().parentCode().equals(first.get()))
            .map(Map.Entry::getKey)
            .toList();
    boolean contradicts = !parentCode.isEmpty() && !first.equals(Optional.of(parentCode));
    return children.size() == 1 && !contradicts
        ? Optional.of(new Found(children.get(0), MatchMethod.REPAIRED))
        : Optional.empty();
  }

  private record Level(String column, String parentCode, String name) {}

  /** A level and how it was found. */
  record Found(String code, MatchMethod method) {}
}
