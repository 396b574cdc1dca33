package budgetwarehouse.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that appear whole or not at all. */
public final class Folders {
  /** Ending of a folder or file that is being written. */
  public static final String UNFINISHED = ".writing";

  /** Ending of a folder that is being deleted. */
  static final String REMOVED = ".removed";

  private Folders() {}

  /**
   * Write a folder beside its name and give it the name in one step, sealed and forced to disk.
   *
   * @throws WriteFailure when the disk refuses; nothing is left then
   */
  public static Path write(Path named, Content content) throws IOException {
    Path writing = named.resolveSibling(named.getFileName() + UNFINISHED);
    try {
      deleteTree(writing);
      Files.createDirectories(writing);
      content.writeInto(writing);
      Seal.write(writing);
      for (Path file : children(writing)) {
        force(file);
      }
      force(writing);
      Files.move(writing, named, StandardCopyOption.ATOMIC_MOVE);
      force(parent(named));
      return named;
    } catch (IOException e) {
      WriteFailure failure = WriteFailure.of(named, e);
      deleteQuietly(writing, failure);
      throw failure;
    }
  }

  /** Return what stands in a folder by name; nothing when there is no such folder. */
  public static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Delete a folder and all in it; nothing happens when it is not there. */
  public static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Take a folder out of its name in one step and delete it: no reader sees half of it. */
  public static void remove(Path folder) throws IOException {
    Path removed = folder.resolveSibling(folder.getFileName() + REMOVED);
    deleteTree(removed);
    Files.move(folder, removed, StandardCopyOption.ATOMIC_MOVE);
    deleteTree(removed);
  }

  /** Say whether a folder or file is half written or half deleted, as a killed run leaves it. */
  public static boolean isRemnant(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(UNFINISHED) || name.endsWith(REMOVED);
  }

  /** Force a file, or the names in a folder, to disk. */
  public static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      // not every system opens a folder as a file; there the name follows when the disk likes
      if (!folder) {
        throw e;
      }
    }
  }

  /** Return the folder in which a file or folder stands; the root stands in itself. */
  public static Path parent(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  private static void deleteQuietly(Path writing, WriteFailure failure) {
    try {
      deleteTree(writing);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Writes the files of a folder. */
  @FunctionalInterface
  public interface Content {
    /** Write into a folder that is there and empty. */
    void writeInto(Path folder) throws IOException;
  }
}
