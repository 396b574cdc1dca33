package budgetwarehouse.site;

import budgetwarehouse.warehouse.RowVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes what stands behind the figures that comparisons cite, a file for each document: where each
 * is printed, and every check that used it. They are lists, whose elements one file names for all:
 * with names and what a check is called they would take three times the room.
 */
final class EvidenceFiles {
  // each time the results of all checks are gone through; more would be too much for memory
  private static final int DOCUMENTS_AT_ONCE = 2_000;

  // what the elements of a place and of a check are, in the order of the query
  private static final List<String> PLACE =
      List.of(
          "page",
          "line",
          "table",
          "table_title",
          "row",
          "column",
          "printed",
          "unit",
          "amount_yuan",
          "witnesses",
          "checks");
  private static final List<String> CHECK =
      List.of(
          "id",
          "outcome",
          "subject",
          "note",
          "difference",
          "left_label",
          "left_text",
          "right_label",
          "right_text");

  private final SiteWarehouse warehouse;
  private final Path site;

  EvidenceFiles(SiteWarehouse warehouse, Path site) {
    this.warehouse = warehouse;
    this.site = site;
  }

  /** Write the files of all documents. */
  void write() throws IOException {
    Map<String, Object> shape = new HashMap<>();
    shape.put("place", PLACE);
    shape.put("check", CHECK);
    JsonNode words = warehouse.json("site_check");
    words.properties().forEach(property -> shape.put(property.getKey(), property.getValue()));
    DataScript.write(site, "evidence", shape);
    for (Slice slice : Slice.of(warehouse.texts("site_evidence_key"), DOCUMENTS_AT_ONCE)) {
      List<String> bounds = List.of(slice.first(), slice.last());
      Map<String, String> documents = new HashMap<>();
      warehouse.read(
          "site_evidence_document",
          bounds,
          cells -> documents.put(SiteWarehouse.text(cells, 0), SiteWarehouse.text(cells, 1)));
      try (var file = new OpenFile(documents)) {
        warehouse.read("site_evidence", bounds, file);
      }
    }
  }

  /**
   * Takes places in the order of their documents, behind each the results that used it: one file is
   * open at a time.
   */
  private final class OpenFile implements RowVisitor, AutoCloseable {
    private final Map<String, String> documents;
    private String document = "";
    private boolean hasChecks;
    private @Nullable DataScript script;

    OpenFile(Map<String, String> documents) {
      this.documents = documents;
    }

    @Override
    public void visit(List<@Nullable Object> cells) throws IOException {
      String evidence = SiteJson.harmless(SiteWarehouse.text(cells, 3));
      if (cells.get(2) == null) {
        place(SiteWarehouse.text(cells, 0), SiteWarehouse.text(cells, 1), evidence);
      } else {
        check(evidence);
      }
    }

    private void place(String newDocument, String key, String evidence) throws IOException {
      DataScript current = script;
      if (current == null || !document.equals(newDocument)) {
        current = begin(newDocument);
      } else {
        current.add("]],\n");
      }
      String open = evidence.substring(0, evidence.length() - 1);
      current.add(SiteJson.write(key)).add(":").add(open).add(",[");
      hasChecks = false;
    }

    private void check(String evidence) throws IOException {
      DataScript current = Objects.requireNonNull(script, "a check before its place");
      if (hasChecks) {
        current.add(",");
      }
      current.add(evidence);
      hasChecks = true;
    }

    private DataScript begin(String newDocument) throws IOException {
      close();
      document = newDocument;
      DataScript next = DataScript.begin(site, "evidence/" + document);
      script = next;
      String head = SiteJson.harmless(Objects.requireNonNull(documents.get(document)));
      return next.add("{\"document\":" + head + ",\"figures\":{\n");
    }

    @Override
    public void close() throws IOException {
      DataScript current = script;
      if (current != null) {
        script = null;
        try (current) {
          current.add("]]}}");
        }
      }
    }
  }
}
