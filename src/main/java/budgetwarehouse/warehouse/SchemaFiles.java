package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SQL files and code lists of {@code warehouse-schema/}, laid out of the jar into a folder,
 * since SQL reads the lists itself.
 *
 * @param folder where they lie
 */
record SchemaFiles(Path folder) {
  private static final String RESOURCES = "/warehouse-schema";
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Copy all files out of the class path. */
  static SchemaFiles copyTo(Path folder) {
    URL resources = SchemaFiles.class.getResource(RESOURCES);
    if (resources == null) {
      throw new IllegalStateException("no folder " + RESOURCES + " on the class path");
    }

    try {
      copy(resources, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + resources + " to " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no address of a file: " + resources, e);
    }
    return new SchemaFiles(folder);
  }

  /** List the SQL files of a folder by name; none where there is no such folder. */
  List<Path> sqlFiles(String name) {
    Path sqlFolder = folder.resolve(name);
    if (!Files.isDirectory(sqlFolder)) {
      return List.of();
    }

    try (Stream<Path> files = Files.list(sqlFolder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + sqlFolder, e);
    }
  }

  /** Return the Chinese sentence in the header of an SQL file, or the file's name without one. */
  static String chineseSentence(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .takeWhile(line -> line.startsWith("--"))
          .filter(line -> CHINESE.matcher(line).find())
          .findFirst()
          .map(line -> line.substring(2).strip())
          .orElse(file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static void copy(URL resources, Path target) throws IOException, URISyntaxException {
    if (!(resources.openConnection() instanceof JarURLConnection connection)) {
      copy(Path.of(resources.toURI()), target);
      return;
    }

    // opened by its path, for each call anew: one that is named by its address can be open once
    Path file = Path.of(connection.getJarFileURL().toURI());
    try (FileSystem jar = FileSystems.newFileSystem(file)) {
      copy(jar.getPath(RESOURCES), target);
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(source)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      // Text, since a path of the jar's file system cannot be resolved against one of the disk.
      Path copy = target.resolve(source.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
