package budgetwarehouse.opendata;

import static java.util.stream.Collectors.toSet;

import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.ViewDescription;
import budgetwarehouse.warehouse.WarehouseExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a published warehouse as open data into a folder that bears the name of the build.
 *
 * <p>The folder is filled under another name and moved: whoever looks sees the whole of it or
 * nothing. The same warehouse gives the same bytes.
 */
public final class OpenDataExport {
  private static final String DESCRIPTOR = "datapackage.json";

  private final List<Relation> relations;

  /** Export what the lists under {@code warehouse-schema/open-data/} name. */
  public OpenDataExport() {
    this(Relation.readAll());
  }

  OpenDataExport(List<Relation> relations) {
    this.relations = List.copyOf(relations);
  }

  /**
   * Write the package of a warehouse; one of the same build is replaced.
   *
   * @param published the published file
   * @param into folder in which the folder of the package stands
   */
  public ExportedPackage export(Path published, Path into) throws IOException {
    try (WarehouseExport warehouse = WarehouseExport.open(published, into.resolve(".spill"))) {
      PublishedBuild build = PublishedBuild.read(warehouse.views());
      Path draft = into.resolve("." + build.buildId() + ".draft");
      remove(draft);
      Files.createDirectories(draft);
      ExportedPackage exported = fill(warehouse, build, draft, into.resolve(build.buildId()));
      swap(draft, exported.folder(), into.resolve("." + build.buildId() + ".before"));
      return exported;
    }
  }

  private ExportedPackage fill(
      WarehouseExport warehouse, PublishedBuild build, Path folder, Path published)
      throws IOException {
    var draft = new Draft(folder);
    List<Resource> resources = new ArrayList<>();
    for (Relation relation : relations) {
      resources.add(write(warehouse, relation, draft));
    }
    Map<String, Object> descriptor =
        new DataPackage(FiscalField.readAll(), foreignKeys())
            .of(build, resources, SourceList.read(warehouse));
    draft.add(DESCRIPTOR, JsonText.of(descriptor));
    String title = String.valueOf(descriptor.get("title"));
    draft.add(ReadmeText.FILE, ReadmeText.of(title, build, resources));
    draft.writeChecksums();
    return new ExportedPackage(
        build.buildId(),
        published,
        resources.size(),
        resources.stream().mapToLong(Resource::rows).sum(),
        draft.files().stream().mapToLong(WrittenFile::bytes).sum());
  }

  private List<ForeignKey> foreignKeys() {
    Set<String> published = relations.stream().map(Relation::resource).collect(toSet());
    return ForeignKey.readAll().stream()
        .filter(key -> published.contains(key.toResource()))
        .toList();
  }

  private static Resource write(WarehouseExport warehouse, Relation relation, Draft draft)
      throws IOException {
    ViewDescription table =
        warehouse
            .views()
            .describe(relation.schema(), relation.name())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "resource.csv lists %s.%s, which the warehouse does not have"
                            .formatted(relation.schema(), relation.name())));
    String csv = "csv/" + relation.resource() + ".csv";
    String parquet = "parquet/" + relation.resource() + ".parquet";
    warehouse.parquet(table, draft.file(parquet));
    long rows;
    try (var text = new CsvTable(table, draft.file(csv))) {
      warehouse.read(table, text);
      rows = text.rows();
    }
    return new Resource(relation, table, draft.add(csv), draft.add(parquet), rows);
  }

  private static void swap(Path draft, Path published, Path before) throws IOException {
    remove(before);
    if (Files.exists(published)) {
      Files.move(published, before, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(draft, published, StandardCopyOption.ATOMIC_MOVE);
    remove(before);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
