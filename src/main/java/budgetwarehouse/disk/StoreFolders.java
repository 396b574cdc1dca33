package budgetwarehouse.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which folders of a part of the store count: those that are whole and that no other replaces. Java
 * and SQL both read by this.
 *
 * @param folder one part of the store: the batches of an extractor version, or the receipts
 */
public record StoreFolders(Path folder) {
  /** Name of the file in which a merged folder lists the folders that it replaces. */
  public static final String REPLACES = "replaces";

  /** List the folders that count, by name. */
  public List<Path> living() throws IOException {
    List<Path> whole = whole();
    Map<Path, Path> replacements = replacements(whole);
    return whole.stream().filter(child -> !replacements.containsKey(child)).toList();
  }

  /** List the folders that another replaces, by name. */
  public List<Path> replaced() throws IOException {
    return replacements(whole()).keySet().stream().sorted().toList();
  }

  /** Write into a merged folder which others it replaces. */
  public static void replace(Path merged, List<Path> replaced) throws IOException {
    List<String> names =
        replaced.stream().map(path -> path.getFileName().toString()).sorted().toList();
    Files.write(merged.resolve(REPLACES), names, StandardCharsets.UTF_8);
  }

  /**
   * Delete folders that were replaced before a moment. A reader that listed them earlier may still
   * be reading, so the moment must lie further back than any reading takes.
   */
  public int removeReplaced(Instant before) throws IOException {
    List<Path> old = new ArrayList<>();
    for (Map.Entry<Path, Path> replaced : replacements(whole()).entrySet()) {
      Path list = replaced.getValue().resolve(REPLACES);
      if (Files.getLastModifiedTime(list).toInstant().isBefore(before)) {
        old.add(replaced.getKey());
      }
    }
    for (Path replaced : old) {
      Folders.remove(replaced);
    }
    return old.size();
  }

  private List<Path> whole() throws IOException {
    // what is being written or deleted bears an ending
    return Folders.children(folder).stream()
        .filter(child -> Files.isDirectory(child) && !child.getFileName().toString().contains("."))
        .toList();
  }

  private Map<Path, Path> replacements(List<Path> whole) throws IOException {
    Set<Path> there = Set.copyOf(whole);
    Map<Path, Path> replacements = new HashMap<>();
    for (Path merged : whole) {
      for (String name : names(merged.resolve(REPLACES))) {
        Path replaced = folder.resolve(name);
        if (there.contains(replaced) && !replaced.equals(merged)) {
          replacements.put(replaced, merged);
        }
      }
    }
    return replacements;
  }

  // byte by byte, since a damaged list must not keep anybody from reading the others
  private static List<String> names(Path list) throws IOException {
    if (!Files.isRegularFile(list)) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
    List<String> names = new ArrayList<>();
    text.lines().filter(name -> name.matches("[A-Za-z0-9-]+")).forEach(names::add);
    return names;
  }
}
