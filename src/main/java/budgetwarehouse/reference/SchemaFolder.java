package budgetwarehouse.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The SQL files in one folder of {@code warehouse-schema/}, as they travel inside the jar. */
public final class SchemaFolder {
  private static final String ENDING = ".sql";

  private SchemaFolder() {}

  /**
   * Read the SQL files of a folder.
   *
   * @return their texts by file name without its ending; empty where there is no such folder
   */
  public static SortedMap<String, String> texts(String folder) {
    String path = "/warehouse-schema/" + folder;
    URL address = SchemaFolder.class.getResource(path);
    if (address == null) {
      return Collections.emptySortedMap();
    }
    try {
      return texts(address.toURI(), path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + address, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no address of a folder: " + address, e);
    }
  }

  private static SortedMap<String, String> texts(URI address, String path) throws IOException {
    if (!address.getScheme().equals("jar")) {
      return texts(Path.of(address));
    }
    try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
      return texts(jar.getPath(path));
    }
  }

  private static SortedMap<String, String> texts(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).toList();
    }
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
    }
    return texts;
  }
}
