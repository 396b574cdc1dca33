package budgetwarehouse.warehouse;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.document.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the build of one province reads.
 *
 * @param province two digits of the division code; {@code 00} where nobody says which
 * @param input its files
 */
public record StorePart(String province, BuildInput input) {
  private static final String LOAD = "load";
  private static final String DAY = "day";

  /** Say in lines of text what the part is made of, for another process. */
  public String text() {
    List<String> lines = new ArrayList<>();
    input.lastLoad().ifPresent(load -> lines.add(LOAD + ' ' + load));
    input.day().ifPresent(day -> lines.add(DAY + ' ' + day));
    input.files().stream()
        .map(file -> file.handOff() + ' ' + file.path().toUri())
        .forEach(lines::add);
    return String.join("\n", lines) + '\n';
  }

  /** Return a hash of what the part is made of: the batches by their names, else the contents. */
  public String fingerprint() throws IOException {
    MessageDigest digest = ContentHash.digest();
    add(digest, province + input.lastLoad() + input.day());
    for (HandOff.File file : input.files()) {
      add(digest, file.handOff());
      if (HandOff.isExtracted(file.handOff())) {
        add(digest, Folders.parent(file.path()).getFileName().toString());
      } else {
        digest.update(Files.readAllBytes(file.path()));
      }
    }
    return ContentHash.text(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /**
   * Read what {@link #text} wrote.
   *
   * @param files finds the file of an address on this machine
   * @throws IllegalArgumentException when a line is no file
   */
  public static StorePart parse(String province, String text, Addresses files) throws IOException {
    OptionalInt lastLoad = OptionalInt.empty();
    Optional<LocalDate> day = Optional.empty();
    List<HandOff.File> found = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] fields = line.split(" ", 2);
      if (fields.length < 2) {
        throw new IllegalArgumentException("no file of a part: " + line);
      }
      switch (fields[0]) {
        case LOAD -> lastLoad = OptionalInt.of(Integer.parseInt(fields[1]));
        case DAY -> day = Optional.of(LocalDate.parse(fields[1]));
        default -> found.add(new HandOff.File(fields[0], files.at(fields[1])));
      }
    }
    return new StorePart(province, new BuildInput(found, lastLoad, day));
  }

  /** Return the addresses of the printed figures in what {@link #text} wrote. */
  public static List<String> figureAddresses(String text) {
    String figure = HandOff.FIGURE + ' ';
    return text.lines()
        .filter(line -> line.startsWith(figure))
        .map(line -> line.substring(figure.length()))
        .toList();
  }

  /** Finds files wherever they are. */
  @FunctionalInterface
  public interface Addresses {
    /** Return the file of an address, which may have to be fetched. */
    Path at(String address) throws IOException;
  }
}
