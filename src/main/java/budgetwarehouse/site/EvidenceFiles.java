package budgetwarehouse.site;

import budgetwarehouse.warehouse.RowVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands behind the figures that comparisons cite, a file for each document: where each
 * is printed, and every check that used it.
 */
final class EvidenceFiles {
  private static final int DOCUMENTS_AT_ONCE = 800;

  private final SiteWarehouse warehouse;
  private final Path site;

  EvidenceFiles(SiteWarehouse warehouse, Path site) {
    this.warehouse = warehouse;
    this.site = site;
  }

  /** Write the files of all documents. */
  void write() throws IOException {
    for (Slice slice : Slice.of(warehouse.texts("site_evidence_key"), DOCUMENTS_AT_ONCE)) {
      try (var file = new OpenFile()) {
        warehouse.read("site_evidence", List.of(slice.first(), slice.last()), file);
      }
    }
  }

  /** Takes the figures in the order of their documents: one file is open at a time. */
  private final class OpenFile implements RowVisitor, AutoCloseable {
    private String document = "";
    private @Nullable DataScript script;

    @Override
    public void visit(List<@Nullable Object> cells) throws IOException {
      String figure =
          SiteJson.write(SiteWarehouse.text(cells, 2))
              + ":"
              + SiteJson.harmless(SiteWarehouse.text(cells, 3));
      DataScript current = script;
      if (current == null || !document.equals(SiteWarehouse.text(cells, 0))) {
        begin(cells).add(figure);
      } else {
        current.add(",\n" + figure);
      }
    }

    private DataScript begin(List<@Nullable Object> cells) throws IOException {
      close();
      document = SiteWarehouse.text(cells, 0);
      DataScript next = DataScript.begin(site, "evidence/" + document);
      script = next;
      String head = SiteJson.harmless(SiteWarehouse.text(cells, 1));
      return next.add("{\"document\":" + head + ",\"figures\":{\n");
    }

    @Override
    public void close() throws IOException {
      DataScript current = script;
      if (current != null) {
        script = null;
        try (current) {
          current.add("}}");
        }
      }
    }
  }
}
