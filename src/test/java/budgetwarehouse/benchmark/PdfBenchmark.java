package budgetwarehouse.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times the reading of PDFs in a heap of 256 MB, beside two programs that give text without tables:
 * {@code pdftotext -layout} and {@code pdf2txt}, each over the same files in the same run. A
 * child's CPU time is not known for them, so theirs is the clock's.
 */
final class PdfBenchmark {
  private static final int ROUNDS = 3;

  private final PrintStream out;
  private final Path folder;

  PdfBenchmark(PrintStream out) {
    this.out = out;
    Path real = Path.of(System.getProperty("benchmark.pdfs", "../shared/real-disclosures"));
    this.folder = Files.isDirectory(real) ? real : Path.of("sample-input");
  }

  void run() throws Exception {
    List<String> printed =
        ChildProcess.java("256m", PdfProcess.class, folder.toString()).lines().toList();
    int pages = Integer.parseInt(printed.get(1));
    Measurement warm = measurement(printed.get(2));
    var table = new Table(out, "PDF, " + pages + " pages of " + folder, "pages");
    Measurement baseline = extern("pdftotext", "-layout");
    table.baseline("pdftotext -layout, a process a file", baseline, pages);
    table.line("pdf2txt, a process a file", extern("pdf2txt"), pages, baseline);
    table.line("tables, first pass in a new process", measurement(printed.get(0)), pages, baseline);
    table.line("tables, warm, one thread", warm, pages, baseline);
    table.line("tables, warm, two threads", measurement(printed.get(3)), 2 * pages, baseline);
    table.line("tables and facts, warm, one thread", measurement(printed.get(4)), pages, baseline);
  }

  private static Measurement measurement(String printed) {
    int blank = printed.indexOf(' ');
    double wall = Double.parseDouble(printed.substring(0, blank));
    return new Measurement(wall, Double.parseDouble(printed.substring(blank + 1)));
  }

  private Measurement extern(String... program) throws Exception {
    List<Path> files = files();
    Measurement measured =
        Measurement.median(
            0,
            ROUNDS,
            () -> {
              for (Path file : files) {
                ChildProcess.run(command(program, file));
              }
            });
    return new Measurement(measured.wallSeconds(), measured.wallSeconds());
  }

  private static List<String> command(String[] program, Path file) {
    var command = new ArrayList<>(List.of(program));
    command.add(file.toString());
    if (program[0].equals("pdftotext")) {
      command.add("-");
    }
    return command;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(PdfProcess::isPdf).sorted().toList();
    }
  }
}
