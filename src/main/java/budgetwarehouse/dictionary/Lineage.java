package budgetwarehouse.dictionary;

import budgetwarehouse.warehouse.SchemaSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which object is made from which, from the documents to the names that analysts use.
 *
 * <p>Objects bear the name by which SQL reads them: {@code fact_project}, {@code compare.cost}. The
 * store's rows are {@code store/figure.parquet}, lists {@code reference/function.csv}; the one
 * object from which the store is made is {@link #DOCUMENTS}.
 */
public final class Lineage {
  /** The documents as received. */
  public static final String DOCUMENTS = "landing";

  private final NavigableMap<String, Set<String>> read = new TreeMap<>();
  private final NavigableMap<String, Set<String>> readers = new TreeMap<>();
  private final Map<String, String> folders = new HashMap<>();
  private final Map<String, String> grains = new HashMap<>();

  /** Follow the files of a build. */
  public Lineage(List<SchemaSource> sources) {
    List<SqlFile> files = sources.stream().map(SqlFile::new).toList();
    Set<String> known = new TreeSet<>();
    files.forEach(file -> known.addAll(file.made()));
    files.forEach(file -> add(file, known));
    for (Map.Entry<String, Set<String>> made : read.entrySet()) {
      made.getValue().forEach(from -> readers(from).add(made.getKey()));
    }
  }

  private void add(SqlFile file, Set<String> known) {
    for (String made : file.made()) {
      // what adds to an object later does not move it
      if (folders.putIfAbsent(made, file.folder()) == null) {
        grains.put(made, file.grain());
      }
      Set<String> from = read.computeIfAbsent(made, name -> new TreeSet<>());
      from.addAll(file.read(known));
      from.addAll(file.lists());
      for (String stored : file.stored()) {
        String parquet = "store/" + stored + ".parquet";
        from.add(parquet);
        read.put(parquet, Set.of(DOCUMENTS));
      }
      from.remove(made);
    }
  }

  private Set<String> readers(String name) {
    return readers.computeIfAbsent(name, key -> new TreeSet<>());
  }

  /** Return every object that SQL files make, by name. */
  public Set<String> made() {
    return Collections.unmodifiableSet(folders.keySet());
  }

  /** Return every object, lists and documents too, in the order of their names. */
  public Set<String> all() {
    Set<String> all = new TreeSet<>(read.keySet());
    all.addAll(readers.keySet());
    return all;
  }

  /** Return what an object is made from, in one step. */
  public Set<String> from(String name) {
    return Collections.unmodifiableSet(read.getOrDefault(name, Set.of()));
  }

  /** Return what is made from an object, in one step. */
  public Set<String> into(String name) {
    return Collections.unmodifiableSet(readers.getOrDefault(name, Set.of()));
  }

  /** Return everything that an object goes back to, by name. */
  public Set<String> sources(String name) {
    return sources(name, object -> false);
  }

  /** Return what an object goes back to, but not over objects at which the way is to end. */
  Set<String> sources(String name, Predicate<String> end) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(from(name));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (found.add(next) && !end.test(next)) {
        open.addAll(from(next));
      }
    }
    found.remove(name);
    return found;
  }

  /** Return the folder of the file that makes an object, blank for what no file makes. */
  public String folder(String name) {
    return folders.getOrDefault(name, "");
  }

  /** Return what the head of that file says a row is, blank where there is none. */
  public String grain(String name) {
    return grains.getOrDefault(name, "");
  }
}
