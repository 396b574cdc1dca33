package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Rebuilds the star schema whole from the store into a new database file.
 *
 * <p>The SQL files run folder by folder; a file reads only what folders before its own have made,
 * so that no list of dependencies is needed.
 */
public final class WarehouseBuild {
  /** Folders after those that {@link StoreReading} runs, in the order in which they run. */
  static final List<String> FOLDERS =
      List.of(
          "matches",
          "rulings",
          "readings",
          "listings",
          "disclosures",
          "positions",
          "selections",
          "repetitions",
          "dispositions",
          "fates",
          "printed",
          "lineages",
          "possibilities",
          "conformities",
          "dimensions",
          "keys",
          "lines",
          "themes",
          "arrivals",
          "subjects",
          "facts",
          "scopes",
          "inputs",
          "complements",
          "pairings",
          "sentinels",
          "checks",
          "verdicts",
          "outcomes",
          "citations",
          "causes",
          "findings",
          "gates",
          "occurrences",
          "reviews",
          "marts",
          "amounts",
          "totals",
          "members",
          "grounds",
          "structures",
          "targets",
          "judgements",
          "series",
          "sides",
          "pairs",
          "growths",
          "standings",
          "years",
          "prices",
          "objects",
          "priced",
          "quantities",
          "costs",
          "cohorts",
          "ranks",
          "comparisons",
          "statements",
          "measures",
          "headlines",
          "lookups",
          "resolutions",
          "questions",
          "chinese");

  private static final String LAST_OF_PROVINCE = "occurrences";

  /** Folders whose tables hold rows of one document or body each: a province is built alone. */
  static final List<String> OF_PROVINCE = FOLDERS.subList(0, FOLDERS.indexOf(LAST_OF_PROVINCE) + 1);

  /** Folders that set bodies of all provinces beside each other. */
  static final List<String> OF_ALL = FOLDERS.subList(OF_PROVINCE.size(), FOLDERS.size());

  private WarehouseBuild() {}

  /**
   * Build a warehouse beside the published one.
   *
   * @param folder where the published file lies; the new one must be on the same disk
   * @param buildId name of the build, part of the file's name
   */
  public static BuiltWarehouse build(HandOff handOff, Path folder, String buildId) {
    return build(handOff, folder, buildId, Set.of());
  }

  /** Build without the files of some folders, on which the others do not depend. */
  static BuiltWarehouse build(
      HandOff handOff, Path folder, String buildId, Set<String> foldersLeftOut) {
    BuiltWarehouse built = BuiltWarehouse.in(folder, buildId);
    List<String> folders = FOLDERS.stream().filter(name -> !foldersLeftOut.contains(name)).toList();
    try (OpenBuild build = OpenBuild.begin(built, handOff.input(), BuildLimits.ofMachine())) {
      build.run(folders);
      build.finish();
    }
    return built;
  }
}
