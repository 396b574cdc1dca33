package budgetwarehouse.dictionary;

import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Publishes the dictionary of a warehouse as one page; the same warehouse gives the same bytes. */
public final class DictionaryPublication {
  /** Name of the page beside the comparisons. */
  public static final String NAME = "dictionary.html";

  private final PublishedWarehouse warehouse;

  /** Publish from a published warehouse, which the caller opens and closes. */
  public DictionaryPublication(PublishedWarehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Write the page. */
  public void write(Path file) throws IOException {
    String page = new DictionaryPage(Dictionary.of(warehouse)).html();
    Files.writeString(file, page, StandardCharsets.UTF_8);
  }
}
