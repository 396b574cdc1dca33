package budgetwarehouse.dictionary;

import budgetwarehouse.reference.ReferenceList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A stretch of the way from the document to the analyst.
 *
 * @param code short name, part of the page's markup
 * @param column column of the drawings in which its objects stand, from the left
 * @param folders folders of the SQL files whose objects belong to it
 * @param says what happens there
 */
record Layer(
    String code, int column, String name, String english, List<String> folders, String says) {
  static final String RECEIVED = "received";
  static final String LIST = "list";
  static final String CHECK = "check";
  static final String CHINESE = "chinese";

  /** Keep the folders. */
  Layer {
    folders = List.copyOf(folders);
  }

  /** Read all layers in the order of the way. */
  static List<Layer> read() {
    return ReferenceList.read("vocabulary/dictionary_layer.csv").rows().stream()
        .map(Layer::of)
        .toList();
  }

  private static Layer of(Map<String, String> row) {
    return new Layer(
        row.getOrDefault("layer", ""),
        Integer.parseInt(row.getOrDefault("drawn_in_column", "")),
        row.getOrDefault("name", ""),
        row.getOrDefault("name_english", ""),
        Arrays.asList(row.getOrDefault("folders", "").split(" ")),
        row.getOrDefault("says", ""));
  }

  /** Tell whether an object of the lineage belongs to it. */
  boolean holds(String object, Lineage lineage) {
    if (object.endsWith(".csv")) {
      return code.equals(LIST);
    }
    String folder = lineage.folder(object);
    return folder.isEmpty() ? code.equals(RECEIVED) : folders.contains(folder);
  }
}
