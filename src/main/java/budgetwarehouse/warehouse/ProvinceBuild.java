package budgetwarehouse.warehouse;

import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The build in two steps, for stores that are too large for one machine: the star of each province
 * alone, anywhere, and then all that sets provinces beside each other. Both run the SQL files of
 * {@link WarehouseBuild}, and the result is the same, keys included.
 */
public final class ProvinceBuild {
  private static final String BUILD = "province";
  private static final String UNIONS = "unions";
  private static final String ENDING = ".parquet";

  private ProvinceBuild() {}

  /**
   * Build the star of one province and write each of its tables as a Parquet file.
   *
   * @param part the part of the store ({@link StoreParts})
   * @param workFolder for the time of the build; the caller deletes it
   * @param star folder that takes the files; totally ordered, so equal parts give equal bytes
   */
  public static void build(StorePart part, Path workFolder, Path star) {
    BuiltWarehouse built = BuiltWarehouse.in(workFolder, BUILD);
    try (OpenBuild build = OpenBuild.begin(built, part.input())) {
      build.run(WarehouseBuild.OF_PROVINCE);
      write(build, Files.createDirectories(star));
      build.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the star of " + part.province(), e);
    }
  }

  private static void write(OpenBuild build, Path star) throws IOException {
    Path publication = build.files().folder().resolve("publication");
    for (String table : tables(build)) {
      Path file = star.resolve(table + ENDING);
      build.session().bind(Variable.TABLE_NAME, table);
      build.session().bind(Variable.PARQUET_FILE, file.toAbsolutePath().toString());
      build.session().run(publication.resolve("parquet_copy.sql"));
      Folders.force(file);
    }
  }

  private static List<String> tables(OpenBuild build) {
    Path folder = build.files().folder();
    List<String> tables = new ArrayList<>();
    for (String query : List.of("publication/table_name.sql", "queries/carried_table.sql")) {
      build
          .session()
          .query(
              folder.resolve(query),
              row -> tables.add(Objects.requireNonNull(row.get("table_name"))));
    }
    return tables;
  }

  /**
   * Build the warehouse of all provinces from their stars.
   *
   * <p>The files of a province run once over no documents, which makes every table, its comments
   * and what stands in lists; the rows of documents come from the stars.
   *
   * @param handOff the whole store, of which the matches and the lists of people are read
   * @param stars folder with one folder {@code province=NN} for each part
   * @param folder where the published file lies
   * @param buildId name of the build
   */
  public static BuiltWarehouse union(HandOff handOff, Path stars, Path folder, String buildId) {
    BuiltWarehouse built = BuiltWarehouse.in(folder, buildId);
    try (OpenBuild build = OpenBuild.begin(built, handOff.input().withoutDocuments())) {
      build.run(WarehouseBuild.OF_PROVINCE);
      build.session().bind(Variable.STAR_FOLDER, stars.toAbsolutePath().toString());
      build.files().sqlFiles(UNIONS).forEach(build.session()::runAtOnce);
      build.run(WarehouseBuild.OF_ALL);
      build.finish();
    }
    return built;
  }
}
