package budgetwarehouse.warehouse;

import budgetwarehouse.reference.SchemaFolder;
import java.util.List;
import java.util.stream.Stream;

/**
 * One SQL file of the build.
 *
 * @param folder its folder
 * @param name its name without the ending; that of the object it makes, where it makes one
 * @param text what stands in it
 */
public record SchemaSource(String folder, String name, String text) {
  /** Read every file that makes something, in the order in which the build runs them. */
  public static List<SchemaSource> read() {
    return Stream.of(List.of("schemas"), StoreReading.FOLDERS, WarehouseBuild.FOLDERS)
        .flatMap(List::stream)
        .flatMap(SchemaSource::of)
        .toList();
  }

  private static Stream<SchemaSource> of(String folder) {
    return SchemaFolder.texts(folder).entrySet().stream()
        .map(file -> new SchemaSource(folder, file.getKey(), file.getValue()));
  }
}
