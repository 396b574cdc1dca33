package budgetwarehouse.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real HDFS of one machine: name node and data node in a process of their own. */
final class MiniHdfs implements AutoCloseable {
  private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  private static final Pattern PORT = Pattern.compile("\"namenode_port\":(\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path folder;
  private final String root;

  private MiniHdfs(Process process, Path folder, String root) {
    this.process = process;
    this.folder = folder;
    this.root = root;
  }

  /** Start it in a folder of its own. */
  static MiniHdfs start(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("core-site.xml"), "<configuration/>");
    Path details = folder.resolve("details.json");
    Process process =
        java(
            folder,
            "org.apache.hadoop.mapreduce.MiniHadoopClusterManager",
            List.of("-nomr", "-format", "-nnport", "0", "-writeDetails", details.toString()));
    Instant end = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      Matcher port = PORT.matcher(Files.exists(details) ? Files.readString(details) : "");
      if (port.find()) {
        return new MiniHdfs(process, folder, "hdfs://localhost:" + port.group(1));
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    throw new IllegalStateException(Files.readString(folder.resolve("printed.log")));
  }

  private static Process java(Path folder, String main, List<String> arguments) throws IOException {
    List<String> classes = new ArrayList<>(List.of(folder.toString()));
    classes.addAll(List.of(SPARK.resolve("hdfs") + "/*", SPARK.resolve("jars") + "/*"));
    classes.add(ofTests());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classes), main));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("printed.log").toFile()))
        .start();
  }

  /** The cluster is a tool for tests and wants what tests are made of. */
  private static String ofTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(file -> file.contains("junit") || file.contains("opentest4j"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Return the address of a file or folder in it. */
  String address(String path) {
    return root + "/" + path;
  }

  /** Copy a file or folder of this machine into it. */
  void put(Path local, String path) throws IOException, InterruptedException {
    shell("-put", local.toAbsolutePath().toString(), address(path));
  }

  /** Copy a folder of it to this machine. */
  void get(String path, Path local) throws IOException, InterruptedException {
    shell("-get", address(path), local.toAbsolutePath().toString());
  }

  private void shell(String... arguments) throws IOException, InterruptedException {
    Process shell = java(folder, "org.apache.hadoop.fs.FsShell", List.of(arguments));
    if (shell.waitFor() != 0) {
      throw new IOException(Files.readString(folder.resolve("printed.log")));
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
