package budgetwarehouse.dictionary;

import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.PublishedWarehouse;
import budgetwarehouse.warehouse.SchemaSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the dictionary says, before it is set on a page.
 *
 * @param buildId id of the build of the warehouse
 * @param layers the way from the document to the analyst
 * @param catalogue what is published
 * @param lineage what is made from what
 * @param twins Chinese names, by the name of what bears them
 */
record Dictionary(
    String buildId,
    List<Layer> layers,
    Catalogue catalogue,
    Lineage lineage,
    Map<String, Twin> twins) {
  private static final String CHINESE_FOLDER = "chinese";

  /** Keep the layers and the names. */
  Dictionary {
    layers = List.copyOf(layers);
    twins = Map.copyOf(twins);
  }

  /** Make the dictionary of a published warehouse. */
  static Dictionary of(PublishedWarehouse warehouse) throws IOException {
    List<SchemaSource> sources = SchemaSource.read();
    var lineage = new Lineage(sources);
    var catalogue = Catalogue.of(warehouse);
    Map<String, Twin> twins = new TreeMap<>();
    for (SchemaSource source : sources) {
      if (source.folder().equals(CHINESE_FOLDER)) {
        Twin twin = Twin.of(source);
        lineage.from(twin.name()).stream()
            .filter(base -> Twin.isNamedAfter(source, base))
            .findFirst()
            .ifPresent(base -> twins.put(base, twin));
      }
    }
    String buildId = PublishedBuild.read(warehouse.views()).buildId();
    return new Dictionary(buildId, Layer.read(), catalogue, lineage, twins);
  }

  /** Find the published table, view or macro of a name. */
  Optional<Relation> relation(String name) {
    return Optional.ofNullable(catalogue.relations().get(name));
  }

  /** Return the layer of an object. */
  Layer layer(String object) {
    return layers.stream()
        .filter(layer -> layer.holds(object, lineage))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no layer for folder %s of %s; add it to vocabulary/dictionary_layer.csv"
                        .formatted(lineage.folder(object), object)));
  }

  /** Return the objects of a layer by name, those that are published under English names first. */
  List<String> objects(Layer layer) {
    return lineage.all().stream().filter(object -> layer.holds(object, lineage)).toList();
  }
}
