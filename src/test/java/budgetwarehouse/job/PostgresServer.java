package budgetwarehouse.job;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL of the machine in a folder of its own; Debian's package brings it. */
final class PostgresServer implements AutoCloseable {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final String ACCOUNT = "postgres";
  private static final long LONGEST_SECONDS = 240;

  private final Path programs;
  private final Path folder;
  private final int port;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Start a server; empty where none is installed. */
  static Optional<PostgresServer> start() throws IOException, InterruptedException {
    Optional<Path> programs = programs();
    if (programs.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("budget-warehouse-postgres");
    var server = new PostgresServer(programs.get(), folder, freePort());
    if (isRoot()) {
      server.run(List.of("chown", ACCOUNT, folder.toString()));
    }
    server.asServer("initdb", "-D", server.data(), "-U", user(), "-A", "trust", "-N", "-E", "UTF8");
    server.resume();
    return Optional.of(server);
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String user() {
    return System.getProperty("user.name");
  }

  private static boolean isRoot() {
    return user().equals("root");
  }

  /** Return the address of its first database. */
  String address() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** Start it again after a stop. */
  void resume() throws IOException, InterruptedException {
    String options = "-p " + port + " -c listen_addresses=127.0.0.1 -k " + folder;
    String log = folder.resolve("server.log").toString();
    asServer("pg_ctl", "-D", data(), "-w", "-o", options, "-l", log, "start");
  }

  void stop() throws IOException, InterruptedException {
    asServer("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
  }

  @Override
  public void close() throws IOException {
    try {
      stop();
    } catch (IllegalStateException e) {
      // a test has stopped it
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FileSystemUtils.deleteRecursively(folder);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  // PostgreSQL refuses to run as root
  private void asServer(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", ACCOUNT, "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("postgres", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(new File("/tmp"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    String said = Files.readString(log);
    Files.delete(log);
    if (!ended || process.exitValue() != 0) {
      throw new IllegalStateException(command + ": " + said);
    }
  }
}
