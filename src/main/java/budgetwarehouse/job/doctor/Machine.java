package budgetwarehouse.job.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is to know of the machine, as values, so that each fault can be told from them.
 *
 * @param javaVersion feature number of the Java that runs
 * @param heapBytes most that a load may take for Java's own objects; 0 where that cannot be told
 * @param memoryBytes memory of the machine, or of the container where one limits it
 * @param fileNames encoding of file names
 * @param temporary folder of temporary files
 */
public record Machine(
    int javaVersion, long heapBytes, long memoryBytes, String fileNames, Path temporary) {
  private static final String HEAP = "BUDGET_WAREHOUSE_HEAP";
  private static final String DEFAULT_HEAP = "1g";
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kmgtKMGT]?)");
  private static final long MEGABYTE = 1_000_000;
  private static final int OLDEST_JAVA = 17;
  private static final long SMALLEST_HEAP = 900 * MEGABYTE;
  private static final String NATIVE = "libduckdb_java";

  /** Look at the machine on which this runs. */
  public static Machine current() {
    long memory = 0;
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      memory = system.getTotalMemorySize(); // that of the container where there is one
    }
    return new Machine(
        Runtime.version().feature(),
        loadHeap(System.getenv().getOrDefault(HEAP, "")),
        memory,
        System.getProperty("sun.jnu.encoding", ""),
        Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
  }

  /**
   * Return what the launcher gives a load, whatever this process was given.
   *
   * @param stated as Java writes it, such as {@code 4g}; blank for what the launcher takes then
   */
  static long loadHeap(String stated) {
    Matcher size = SIZE.matcher(stated.isBlank() ? DEFAULT_HEAP : stated.strip());
    if (!size.matches()) {
      return 0;
    }
    int power =
        " kmgt".indexOf(size.group(2).isEmpty() ? " " : size.group(2).toLowerCase(Locale.ROOT));
    return Long.parseLong(size.group(1)) << (10 * power);
  }

  /** Say how it stands. */
  List<Diagnosis> diagnoses() throws IOException {
    return List.of(java(), memory(), names(), leftNatives());
  }

  private Diagnosis java() {
    return javaVersion >= OLDEST_JAVA
        ? Diagnosis.well("Java", "版本 " + javaVersion)
        : Diagnosis.ill("Java", "版本 " + javaVersion, "安装 Java 17 或更新的版本");
  }

  private Diagnosis memory() {
    String says =
        "装载的堆上限 %d MB（%s，默认 %s），机器（或容器限额）内存 %d MB"
            .formatted(heapBytes / MEGABYTE, HEAP, DEFAULT_HEAP, memoryBytes / MEGABYTE);
    if (heapBytes == 0) {
      return Diagnosis.ill("内存", "环境变量 " + HEAP + " 的值不能用", "应为整数加 m 或 g，如 4g");
    }
    if (heapBytes > memoryBytes && memoryBytes > 0) {
      return Diagnosis.ill("内存", says, "堆大于内存，进程会被系统终止；减小 BUDGET_WAREHOUSE_HEAP");
    }
    boolean small = memoryBytes < 2 * SMALLEST_HEAP;
    return small
        ? Diagnosis.doubt("内存", says, "装载用 1 GB 堆，建库另需约 1 GB；请给机器或容器至少 2 GB 内存")
        : Diagnosis.well("内存", says);
  }

  private Diagnosis names() {
    return fileNames.equalsIgnoreCase("UTF-8")
        ? Diagnosis.well("文件名编码", fileNames)
        : Diagnosis.ill("文件名编码", fileNames, "中文文件名会读不出；把环境变量 LC_ALL 设为 C.UTF-8 后再运行");
  }

  private Diagnosis leftNatives() throws IOException {
    if (!Files.isWritable(temporary)) {
      return Diagnosis.ill(
          "临时文件夹", temporary + " 不能写入", "数据库程序库要先释放到这里；给出写入权限，或用 -Djava.io.tmpdir 另指");
    }
    List<Path> natives;
    try (Stream<Path> files = Files.list(temporary)) {
      natives = files.filter(file -> file.getFileName().toString().startsWith(NATIVE)).toList();
    }
    long bytes = 0;
    for (Path file : natives) {
      bytes += Files.exists(file) ? Files.size(file) : 0;
    }
    String says =
        "%s 可写；其中 %d 个数据库程序库副本共 %d MB".formatted(temporary, natives.size(), bytes / MEGABYTE);
    return natives.size() > 3
        ? Diagnosis.doubt(
            "临时文件夹", says, "多为被强行终止的进程所留；没有命令在运行时可删除 " + temporary + "/" + NATIVE + "*")
        : Diagnosis.well("临时文件夹", says);
  }
}
