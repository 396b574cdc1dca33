package budgetwarehouse.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One of our programs on Apache Spark, a process that this one follows line by line; it ends by
 * itself when this one does.
 */
final class SparkRun {
  private static final String FOLLOWED = "followed";

  private final SparkPlace spark;
  private final Path errors;

  /**
   * Prepare.
   *
   * @param errors file that takes what the process says of itself
   */
  SparkRun(SparkPlace spark, Path errors) {
    this.spark = spark;
    this.errors = errors;
  }

  /**
   * Call a program and wait for its end.
   *
   * @param main class of the program
   * @param arguments addresses of what it reads and writes
   * @param said takes each line as it is said
   * @throws IOException when it failed
   */
  void call(String main, List<String> arguments, Consumer<String> said) throws IOException {
    Files.createDirectories(errors.getParent());
    List<String> all = new ArrayList<>(arguments);
    all.add(FOLLOWED);
    Process process = spark.call(main, all).redirectError(errors.toFile()).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.accept(line);
      }
      int exitCode = process.waitFor();
      if (exitCode != 0) {
        throw new IOException("Apache Spark 未完成（退出码 " + exitCode + "），原因见 " + errors);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("等待 Apache Spark 时被中断", e);
    } finally {
      process.destroy();
    }
  }
}
