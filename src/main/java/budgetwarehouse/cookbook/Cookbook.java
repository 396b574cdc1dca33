package budgetwarehouse.cookbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of {@code warehouse-schema/cookbook/}, in the order of their numbers.
 *
 * @param questions all of them
 */
public record Cookbook(List<Question> questions) {
  private static final String FOLDER = "/warehouse-schema/cookbook";

  /** Keep the questions. */
  public Cookbook {
    questions = List.copyOf(questions);
  }

  /** Read the files of the class path. */
  public static Cookbook read() {
    URL folder = Cookbook.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("no folder " + FOLDER + " on the class path");
    }
    try {
      return new Cookbook(questions(folder.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no address of a folder: " + folder, e);
    }
  }

  /** Find a question by its number. */
  public Optional<Question> question(int number) {
    return questions.stream().filter(question -> question.number() == number).findFirst();
  }

  private static List<Question> questions(URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return questions(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return questions(jar.getPath(FOLDER));
    }
  }

  private static List<Question> questions(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .map(Cookbook::question)
          .sorted(Comparator.comparingInt(Question::number))
          .toList();
    }
  }

  private static Question question(Path file) {
    try {
      return Question.of(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
