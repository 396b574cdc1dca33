package budgetwarehouse.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checksums and sizes of the files of a folder, in a file of the folder that {@code sha256sum -c}
 * reads too: it passes over the lines with sizes, which begin like comments.
 */
public final class Seal {
  /** Name of the file. */
  public static final String NAME = "SHA256SUMS";

  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  ([A-Za-z0-9_.-]+)");
  private static final Pattern SIZE = Pattern.compile("# (\\d{1,18})  ([A-Za-z0-9_.-]+)");
  private static final int BUFFER_BYTES = 1 << 16;

  private Seal() {}

  /** Say whether a folder has its checksums. */
  public static boolean isOn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /** Write the checksums of the files that stand in a folder now. */
  public static void write(Path folder) throws IOException {
    var sums = new StringBuilder();
    var sizes = new StringBuilder();
    for (Path file : Folders.children(folder)) {
      if (!file.endsWith(NAME)) {
        sums.append(hash(file)).append("  ").append(file.getFileName()).append('\n');
        sizes.append("# ").append(Files.size(file)).append("  ");
        sizes.append(file.getFileName()).append('\n');
      }
    }
    byte[] text = sums.append(sizes).toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(folder.resolve(NAME), out -> out.write(text));
  }

  /**
   * Read every byte of a folder and say what is not as it was written; nothing when all is.
   *
   * @param required names of files that the folder must have, also when its checksums are cut off
   */
  public static List<DiskFault> faults(Path folder, List<String> required) throws IOException {
    return faults(folder, required, Seal::faultOfContent);
  }

  /**
   * Say what sizes and times tell of a folder, as {@link #faults} does. Only a file that was
   * written after the checksums, or whose size is not written down, is read.
   */
  public static List<DiskFault> visibleFaults(Path folder, List<String> required)
      throws IOException {
    FileTime sealed = isOn(folder) ? time(folder.resolve(NAME)) : FileTime.fromMillis(0);
    return faults(
        folder,
        required,
        (file, written) ->
            written.bytes() < 0 || time(file).compareTo(sealed) > 0
                ? faultOfContent(file, written)
                : faultOfSize(file, written));
  }

  private static List<DiskFault> faults(Path folder, List<String> required, Look look)
      throws IOException {
    Path seal = folder.resolve(NAME);
    if (!isOn(folder)) {
      return List.of(new DiskFault(seal, "没有校验值文件"));
    }
    Map<String, Written> files = read(seal);
    if (files.isEmpty()) {
      return List.of(new DiskFault(seal, "校验值文件读不出内容"));
    }

    List<DiskFault> faults = new ArrayList<>();
    required.stream()
        .filter(name -> !files.containsKey(name))
        .forEach(name -> faults.add(new DiskFault(folder.resolve(name), "没有登记校验值")));
    for (Map.Entry<String, Written> written : files.entrySet()) {
      Path file = folder.resolve(written.getKey());
      if (Files.isRegularFile(file)) {
        look.at(file, written.getValue()).ifPresent(faults::add);
      } else {
        faults.add(new DiskFault(file, "文件缺失"));
      }
    }
    return faults;
  }

  private static Optional<DiskFault> faultOfContent(Path file, Written written) throws IOException {
    if (hash(file).equals(written.hash())) {
      return Optional.empty();
    }
    String says = "内容与写入时的校验值不符（现有 " + Files.size(file) + " 字节）";
    return Optional.of(new DiskFault(file, says));
  }

  private static Optional<DiskFault> faultOfSize(Path file, Written written) throws IOException {
    long bytes = Files.size(file);
    if (bytes == written.bytes()) {
      return Optional.empty();
    }
    return Optional.of(new DiskFault(file, "写入时 " + written.bytes() + " 字节，现有 " + bytes + " 字节"));
  }

  /** List files of a folder that nobody wrote down: they are no part of it. */
  public static List<Path> strangers(Path folder) throws IOException {
    Map<String, Written> files = isOn(folder) ? read(folder.resolve(NAME)) : Map.of();
    return Folders.children(folder).stream()
        .filter(file -> !file.endsWith(NAME))
        .filter(file -> !files.containsKey(file.getFileName().toString()))
        .toList();
  }

  // a seal is itself on the disk that may be damaged: what is no line of it is passed over, and a
  // file whose line is lost is found to have none
  private static Map<String, Written> read(Path seal) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    Map<String, Long> sizes = new TreeMap<>();
    String text = new String(Files.readAllBytes(seal), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      Matcher sum = SUM.matcher(line);
      Matcher size = SIZE.matcher(line);
      if (sum.matches()) {
        sums.put(sum.group(2), sum.group(1));
      } else if (size.matches()) {
        sizes.put(size.group(2), Long.valueOf(size.group(1)));
      }
    }
    Map<String, Written> files = new TreeMap<>();
    sums.forEach((file, sum) -> files.put(file, new Written(sum, sizes.getOrDefault(file, -1L))));
    return files;
  }

  private static FileTime time(Path file) throws IOException {
    return Files.getLastModifiedTime(file);
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream content = Files.newInputStream(file)) {
      int count = content.read(buffer);
      while (count >= 0) {
        digest.update(buffer, 0, count);
        count = content.read(buffer);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** How a file is compared with what was written. */
  @FunctionalInterface
  private interface Look {
    Optional<DiskFault> at(Path file, Written written) throws IOException;
  }

  /**
   * A file as it was written.
   *
   * @param hash its checksum
   * @param bytes its size; negative where the line with it is lost
   */
  private record Written(String hash, long bytes) {}
}
