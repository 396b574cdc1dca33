package budgetwarehouse.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where Apache Spark is, and how it is called.
 *
 * @param program folder with our classes and libraries for Spark, as {@code mvn -Pspark package}
 *     makes it
 * @param home folder of Spark
 * @param options options of {@code spark-submit}, such as {@code --master}
 */
record SparkPlace(Path program, Path home, List<String> options) {
  /** Name of the folder with our program. */
  static final String PROGRAM = "spark-program";

  /** Name of the folder of Spark. */
  static final String HOME = "spark-home";

  /** Name of the options. */
  static final String OPTIONS = "spark-options";

  /** Names of the parameters. */
  static final List<String> NAMES = List.of(PROGRAM, HOME, OPTIONS);

  private static final String APP = "app";
  private static final String SUBMIT = "org.apache.spark.deploy.SparkSubmit";
  private static final String VARIABLE = "SPARK_HOME";

  SparkPlace {
    options = List.copyOf(options);
  }

  /**
   * Take the parameters of a job.
   *
   * @param jobFolder folder of its file, beside whose folder the program is built
   */
  static SparkPlace of(Map<String, String> values, Path jobFolder) {
    Path built = jobFolder.resolveSibling("target").resolve("spark");
    Path program =
        Optional.of(values.getOrDefault(PROGRAM, ""))
            .filter(text -> !text.isBlank())
            .map(text -> LoadParameters.path(PROGRAM, text))
            .orElse(built);
    String stated = values.getOrDefault(HOME, "");
    String home = stated.isBlank() ? System.getenv().getOrDefault(VARIABLE, "") : stated;
    String options = values.getOrDefault(OPTIONS, "").strip();
    return new SparkPlace(
        program,
        home.isBlank() ? program : LoadParameters.path(HOME, home),
        options.isEmpty() ? List.of() : List.of(options.split("\\s+")));
  }

  /**
   * Make the call of one of our programs for Spark.
   *
   * @param main its class
   * @throws ConfigurationFault when Spark or our program for it is not there
   */
  ProcessBuilder call(String main, List<String> arguments) {
    List<Path> libraries = libraries();
    List<String> call = new ArrayList<>(submit());
    call.addAll(options);
    call.addAll(List.of("--class", main));
    // our libraries before those of Spark, which brings an older Parquet
    for (String side : List.of("driver", "executor")) {
      call.addAll(List.of("--conf", "spark." + side + ".userClassPathFirst=true"));
    }
    call.add("--jars");
    call.add(
        libraries.stream()
            .filter(library -> !isOurs(library))
            .map(Path::toString)
            .collect(Collectors.joining(",")));
    call.add(libraries.stream().filter(SparkPlace::isOurs).findFirst().orElseThrow().toString());
    call.addAll(arguments);
    var process = new ProcessBuilder(call);
    process.environment().put(VARIABLE, home.toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    return process;
  }

  private static boolean isOurs(Path library) {
    return library.getFileName().toString().startsWith("budget-warehouse");
  }

  private List<Path> libraries() {
    Path folder = program.resolve(APP);
    try (var files = Files.list(folder)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      if (jars.stream().anyMatch(SparkPlace::isOurs)) {
        return jars;
      }
    } catch (IOException e) {
      // said below
    }
    throw new ConfigurationFault(
        "没有 Spark 用的程序："
            + folder
            + "。请先运行 mvn -q -Pspark -DskipTests package，或用参数 "
            + PROGRAM
            + " 指明");
  }

  /** A folder of jars alone, as ours, has no script. */
  private List<String> submit() {
    Path script = home.resolve("bin/spark-submit");
    if (Files.isExecutable(script)) {
      return List.of(script.toString());
    }
    Path jars = home.resolve("jars");
    if (!Files.isDirectory(jars)) {
      throw new ConfigurationFault(
          "没有 Apache Spark：" + home + "。请用环境变量 " + VARIABLE + " 或参数 " + HOME + " 指明其文件夹");
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, "-Dfile.encoding=UTF-8", "-cp", jars + "/*", SUBMIT);
  }
}
