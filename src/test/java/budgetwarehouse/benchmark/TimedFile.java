package budgetwarehouse.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;

/**
 * What one SQL file of a build took.
 *
 * @param folder folder of the file in {@code warehouse-schema/}
 * @param peakMegabytes most memory of the process until its end
 */
record TimedFile(String folder, String name, Measurement measurement, long peakMegabytes) {
  /** Read what {@link budgetwarehouse.warehouse.TimedBuild} prints. */
  static List<TimedFile> parse(String printed) {
    return printed.lines().filter(line -> line.contains(".sql ")).map(TimedFile::parsed).toList();
  }

  private static TimedFile parsed(String line) {
    var words = new Scanner(line).useLocale(Locale.ROOT);
    var path = Path.of(words.next().replace(".sql", ""));
    var measurement = new Measurement(words.nextDouble(), words.nextDouble());
    return new TimedFile(
        path.getName(0).toString(), path.getName(1).toString(), measurement, words.nextLong());
  }

  /** Add up the files of some folders. */
  static Measurement sum(List<TimedFile> files, Set<String> folders) {
    List<Measurement> parts =
        files.stream()
            .filter(file -> folders.contains(file.folder()))
            .map(TimedFile::measurement)
            .toList();
    return new Measurement(
        parts.stream().mapToDouble(Measurement::wallSeconds).sum(),
        parts.stream().mapToDouble(Measurement::cpuSeconds).sum());
  }
}
