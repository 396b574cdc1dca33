package budgetwarehouse.warehouse;

import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The build in two steps, for stores that are too large for one machine: the star of each province
 * alone, anywhere, and then all that sets provinces beside each other. Both run the SQL files of
 * {@link WarehouseBuild}, and the result is the same, keys included.
 */
public final class ProvinceBuild {
  private static final String BUILD = "province";
  private static final String LISTS = "lists";
  private static final String ENDING = ".parquet";

  private ProvinceBuild() {}

  /**
   * Build the star of one province and write each of its tables as a Parquet file.
   *
   * @param part the part of the store ({@link StoreParts})
   * @param limits what the build may take of the machine that it shares
   * @param workFolder for the time of the build; the caller deletes it
   * @param star folder that takes the files; totally ordered, so equal parts give equal bytes
   */
  public static void build(StorePart part, BuildLimits limits, Path workFolder, Path star) {
    BuiltWarehouse built = BuiltWarehouse.in(workFolder, BUILD);
    try (OpenBuild build = OpenBuild.begin(built, part.input(), limits)) {
      build.run(WarehouseBuild.OF_PROVINCE);
      write(build, StarTable.of(build).stream().map(StarTable::name).toList(), star);
      build.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the star of " + part.province(), e);
    }
  }

  private static void write(OpenBuild build, List<String> tables, Path folder) throws IOException {
    Path copying = build.files().folder().resolve("publication").resolve("parquet_copy.sql");
    for (String table : tables) {
      // a folder a table, as engines of clusters want it
      Path file = Files.createDirectories(folder.resolve(table)).resolve(table + ENDING);
      build.session().bind(Variable.TABLE_NAME, table);
      build.session().bind(Variable.PARQUET_FILE, file.toAbsolutePath().toString());
      build.session().run(copying);
      Folders.force(file);
    }
  }

  /**
   * Build the warehouse of all provinces from their stars.
   *
   * <p>The files of a province run once over no documents, which makes every table, its comments
   * and what stands in lists; the rows of documents come from the stars.
   *
   * @param handOff the whole store, of which the matches and the lists of people are read
   * @param stars folder with one folder {@code province=NN} for each part; it takes a folder of the
   *     lists too, so that whoever reads the stars needs nothing else
   * @param folder where the published file lies
   * @param buildId name of the build
   */
  public static BuiltWarehouse union(HandOff handOff, Path stars, Path folder, String buildId) {
    BuiltWarehouse built = BuiltWarehouse.in(folder, buildId);
    BuildInput input = handOff.input().withoutDocuments();
    try (OpenBuild build = OpenBuild.begin(built, input, BuildLimits.ofMachine())) {
      build.run(WarehouseBuild.OF_PROVINCE);
      List<StarTable> tables = StarTable.of(build);
      writeLists(build, tables, stars.resolve(LISTS));
      build.session().bind(Variable.STAR_FOLDER, stars.toAbsolutePath().toString());
      tables.forEach(table -> table.fill(build.session()));
      build.takeAllThreads();
      build.run(WarehouseBuild.OF_ALL);
      build.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the lists beside the stars in " + stars, e);
    }
    return built;
  }

  private static void writeLists(OpenBuild build, List<StarTable> tables, Path lists)
      throws IOException {
    Path writing = lists.resolveSibling(LISTS + Folders.UNFINISHED);
    Folders.deleteTree(writing);
    Folders.deleteTree(lists);
    write(build, StarTable.lists(build, tables), writing);
    Files.move(writing, lists, StandardCopyOption.ATOMIC_MOVE);
  }
}
