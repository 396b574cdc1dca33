package budgetwarehouse.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Broken copy of a good document; the same number gives the same bytes.
 *
 * @param number what it is made from
 * @param name how it is made, with the ending of the document
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared or changed
record SpoiltFile(long number, String name, byte[] bytes) {
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
  private static final int MOST_BYTES = 8_000_000;

  /** Make the file of a number. */
  static SpoiltFile of(long number, Seeds seeds) throws IOException {
    // the generator gives similar first answers to similar numbers
    var random = new Random(number * 0x9E3779B97F4A7C15L);
    String format = seeds.anyFormat(random);
    Path seed = seeds.any(format, random);
    byte[] bytes = Files.readAllBytes(seed);
    byte[] other = Files.readAllBytes(seeds.any(format, random));
    var name = new StringBuilder();
    for (int steps = 1 + random.nextInt(2); steps > 0 && bytes.length > 0; steps--) {
      Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
      boolean inside = Repacking.isPossible(bytes) && steps == 1 && random.nextInt(4) > 0;
      byte[] before = bytes;
      bytes =
          inside && name.isEmpty()
              ? Repacking.of(before, random, part -> mutation.of(part, part, random))
              : mutation.of(before, other, random);
      name.append(inside ? "INSIDE_" : "").append(mutation).append('-');
    }
    boolean usable = bytes.length <= MOST_BYTES;
    return new SpoiltFile(
        number, name + seed.getFileName().toString(), usable ? bytes : new byte[0]);
  }
}
