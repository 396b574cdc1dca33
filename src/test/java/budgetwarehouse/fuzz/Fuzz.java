package budgetwarehouse.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads broken files until the time is up, and keeps those that a reader did not take well in a
 * folder, each with what happened. The heap of the process bounds the memory.
 */
public final class Fuzz {
  private static final Duration HANGS = Duration.ofMinutes(4);

  private final Seeds seeds;
  private final Path folder;
  private final Trial trial = new Trial();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private int faults;

  private Fuzz(Seeds seeds, Path folder) {
    this.seeds = seeds;
    this.folder = folder;
  }

  /**
   * Run.
   *
   * @param arguments the folder for files not taken well; the number of the first file; minutes, or
   *     0 to read that one file alone; a folder with more good documents
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long first = Long.parseLong(arguments[1]);
    long minutes = Long.parseLong(arguments[2]);
    var fuzz = new Fuzz(Seeds.find(Path.of(arguments[3])), folder);
    System.out.println("formats " + fuzz.seeds.formats() + ", first file " + first);
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    long number = first;
    do {
      fuzz.read(number++);
    } while (System.nanoTime() < end);

    fuzz.outcomes.forEach((outcome, count) -> System.out.println(outcome + ": " + count));
    System.out.println(
        number - first + " files, " + fuzz.faults + " not taken well, see " + folder);
    System.exit(fuzz.faults == 0 ? 0 : 1);
  }

  private void read(long number) throws IOException {
    SpoiltFile file = SpoiltFile.of(number, seeds);
    Verdict verdict;
    try (var watch = new Watch(file, HANGS, folder)) {
      verdict = watch.judge(trial);
    }
    String format = file.name().substring(file.name().lastIndexOf('.') + 1);
    outcomes.merge(format + " " + verdict.outcome(), 1, Integer::sum);
    if (!verdict.isWell()) {
      faults++;
      keep(file, verdict.fault(), folder);
    }
  }

  /** Keep a file, what happened and how to see it again. */
  static void keep(SpoiltFile file, String fault, Path folder) throws IOException {
    Files.write(folder.resolve(file.number() + "-" + file.name()), file.bytes());
    String again = "mvn -Pfuzz verify -DskipTests -Dfuzz.minutes=0 -Dfuzz.seed=" + file.number();
    Files.writeString(folder.resolve(file.number() + ".txt"), again + "\n\n" + fault);
  }
}
