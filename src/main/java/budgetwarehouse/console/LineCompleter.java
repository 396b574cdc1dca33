package budgetwarehouse.console;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers names, words of SQL, dot commands, and files after {@code .export}. */
final class LineCompleter implements Completer {
  private final Supplier<Names> names;

  LineCompleter(Supplier<Names> names) {
    this.names = names;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    for (String text : offers(line.line(), line.word())) {
      boolean goesOn = text.endsWith("(") || text.endsWith("/");
      candidates.add(new Candidate(text, text, null, null, null, null, !goesOn));
    }
  }

  List<String> offers(String line, String word) {
    String start = line.stripLeading();
    if (!start.startsWith(".")) {
      return new Completions(names.get()).of(line, word);
    }
    if (!start.contains(" ")) {
      return DotCommand.names().stream().filter(name -> name.startsWith(word)).toList();
    }
    if (start.startsWith(".export")) {
      return files(word);
    }
    return names.get().relations().stream().filter(name -> name.startsWith(word)).toList();
  }

  private static List<String> files(String word) {
    int slash = word.lastIndexOf('/');
    String folder = word.substring(0, slash + 1);
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
      for (Path entry : entries) {
        String name = folder + entry.getFileName() + (Files.isDirectory(entry) ? "/" : "");
        if (name.startsWith(word)) {
          found.add(name);
        }
      }
    } catch (IOException e) {
      return List.of(); // there is nothing to offer
    }
    return found.stream().sorted().toList();
  }
}
