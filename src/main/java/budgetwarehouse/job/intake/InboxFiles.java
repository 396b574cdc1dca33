package budgetwarehouse.job.intake;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.Manifest;
import budgetwarehouse.document.archive.Clutter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What lies in an inbox. Hidden files and folders are passed over, and links are never followed, so
 * nothing outside the inbox is read.
 */
public final class InboxFiles {
  private static final Set<String> NOT_RECEIVED = Set.of("expected");

  private final SortedMap<String, Path> files = new TreeMap<>();
  private final SortedSet<String> refused = new TreeSet<>();
  private final Map<String, String> states = new HashMap<>();
  private final StringBuilder state = new StringBuilder();

  private InboxFiles() {}

  /** List an inbox. */
  public static InboxFiles in(Path inbox) throws IOException {
    var found = new InboxFiles();
    Path root = inbox.toRealPath();
    Files.walkFileTree(root, found.new Visitor(root));
    return found;
  }

  /** Return the same inbox as if it held these files only. */
  InboxFiles only(Predicate<String> wanted) {
    var some = new InboxFiles();
    files.forEach(
        (name, path) -> {
          if (wanted.test(name)) {
            some.files.put(name, path);
          }
        });
    for (String name : refused) {
      if (wanted.test(name)) {
        some.refused.add(name);
      }
    }
    states.forEach(
        (name, shown) -> {
          if (wanted.test(name)) {
            some.states.put(name, shown);
          }
        });
    some.state.append(state);
    return some;
  }

  /** Return the regular files by their name relative to the inbox, in the order of names. */
  SortedMap<String, Path> files() {
    return files;
  }

  /** Return the names of links and of files that cannot be opened. */
  SortedSet<String> refused() {
    return refused;
  }

  /** Return whether a file nobody listed is meant as a document. */
  static boolean isDocument(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    boolean aside = NOT_RECEIVED.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    return !aside && !file.equals(Manifest.FILE) && !name.startsWith("README");
  }

  /** Read the manifest; an inbox without one says nothing of its files. */
  Manifest manifest() throws IOException {
    Path manifest = files.get(Manifest.FILE);
    if (manifest == null) {
      return new Manifest(List.of(), List.of());
    }
    try (InputStream content = Files.newInputStream(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return Manifest.read(content.readAllBytes());
    } catch (NoSuchFileException e) {
      throw manifestChanged();
    }
  }

  /** Return the fault of a list that is being written: without it nothing can be told of files. */
  static IOException manifestChanged() {
    return new IOException("清单 " + Manifest.FILE + " 在接收时被改动，请待其写完后重新装载");
  }

  /** Return whether some names hold characters that this process cannot decode. */
  public boolean hasUnreadableNames() {
    return state.indexOf("\ufffd") >= 0;
  }

  /** Return the names of files that another listing does not show as this one does. */
  SortedSet<String> notAsIn(InboxFiles other) {
    SortedSet<String> names = new TreeSet<>();
    states.forEach(
        (name, shown) -> {
          if (!shown.equals(other.states.get(name))) {
            names.add(name);
          }
        });
    return names;
  }

  /** Return a hash of names, sizes and times: equal while nobody has touched the inbox. */
  public String fingerprint() {
    return ContentHash.of(state.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Collects files on the way down. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passed = !folder.equals(root) && isHidden(folder);
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        files.put(unused(name(file)), file);
      } else {
        refused.add(name(file));
      }
      // what replaces a file may have its size and time, but is another file
      states.put(
          name(file),
          attributes.fileKey() + " " + attributes.size() + " " + attributes.lastModifiedTime());
      state.append(Map.entry(name(file), attributes.size()));
      state.append(attributes.lastModifiedTime()).append('\n');
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, @Nullable IOException failure)
        throws IOException {
      if (file.equals(root) && failure != null) {
        throw failure; // an inbox that cannot be looked into is not an empty one
      }
      refused.add(name(file));
      return FileVisitResult.CONTINUE;
    }

    /** Keep files apart whose names this machine shows alike: none is lost. */
    private String unused(String name) {
      String free = name;
      for (int copy = 2; files.containsKey(free); copy++) {
        free = name + "~" + copy;
      }
      return free;
    }

    private String name(Path file) {
      String relative = root.relativize(file).toString().replace('\\', '/');
      return Normalizer.normalize(relative, Normalizer.Form.NFC);
    }

    private static boolean isHidden(Path path) {
      return Clutter.isClutter(path.getFileName().toString());
    }
  }
}
