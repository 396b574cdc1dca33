package budgetwarehouse.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checksums of the files of a folder, in a file of the folder that {@code sha256sum -c} reads too.
 */
public final class Seal {
  /** Name of the file. */
  public static final String NAME = "SHA256SUMS";

  private static final String PARTING = "  ";
  private static final int DIGITS = 64;
  private static final int BUFFER_BYTES = 1 << 16;

  private Seal() {}

  /** Say whether a folder has its checksums. */
  public static boolean isOn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /** Write the checksums of the files that stand in a folder now. */
  public static void write(Path folder) throws IOException {
    var lines = new StringBuilder();
    for (Path file : Folders.children(folder)) {
      if (!file.endsWith(NAME)) {
        lines.append(hash(file)).append(PARTING).append(file.getFileName()).append('\n');
      }
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(folder.resolve(NAME), out -> out.write(text));
  }

  /**
   * Read every byte of a folder and say what is not as it was written; nothing when all is.
   *
   * @param required names of files that the folder must have, also when its checksums are cut off
   */
  public static List<DiskFault> faults(Path folder, List<String> required) throws IOException {
    Path seal = folder.resolve(NAME);
    if (!isOn(folder)) {
      return List.of(new DiskFault(seal, "没有校验值文件"));
    }
    Map<String, String> sums = read(seal);
    if (sums.isEmpty()) {
      return List.of(new DiskFault(seal, "校验值文件读不出内容"));
    }

    List<DiskFault> faults = new ArrayList<>();
    required.stream()
        .filter(name -> !sums.containsKey(name))
        .forEach(name -> faults.add(new DiskFault(folder.resolve(name), "没有登记校验值")));
    for (Map.Entry<String, String> sum : sums.entrySet()) {
      Path file = folder.resolve(sum.getKey());
      if (!Files.isRegularFile(file)) {
        faults.add(new DiskFault(file, "文件缺失"));
      } else if (!hash(file).equals(sum.getValue())) {
        faults.add(new DiskFault(file, "内容与写入时的校验值不符（现有 " + Files.size(file) + " 字节）"));
      }
    }
    return faults;
  }

  /** List files of a folder that nobody wrote down: they are no part of it. */
  public static List<Path> strangers(Path folder) throws IOException {
    Map<String, String> sums = isOn(folder) ? read(folder.resolve(NAME)) : Map.of();
    return Folders.children(folder).stream()
        .filter(file -> !file.endsWith(NAME))
        .filter(file -> !sums.containsKey(file.getFileName().toString()))
        .toList();
  }

  // a seal is itself on the disk that may be damaged: what is no line of it, is passed over, and
  // a line that is cut off names a file whose sum differs
  private static Map<String, String> read(Path seal) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    String text = new String(Files.readAllBytes(seal), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      if (line.length() > DIGITS + PARTING.length() && line.startsWith(PARTING, DIGITS)) {
        String name = line.substring(DIGITS + PARTING.length());
        if (name.matches("[A-Za-z0-9_.-]+")) {
          sums.put(name, line.substring(0, DIGITS));
        }
      }
    }
    return sums;
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
}
