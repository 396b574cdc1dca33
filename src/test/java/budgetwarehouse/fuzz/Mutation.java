package budgetwarehouse.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to spoil a file. */
enum Mutation {
  FLIP_BITS {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      byte[] spoilt = file.clone();
      for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
        spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return spoilt;
    }
  },
  CUT_OFF {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
  },
  REMOVE_CHUNK {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + 1 + random.nextInt(LONGEST_CHUNK));
      return join(file, 0, from, file, to, file.length);
    }
  },
  REPEAT_CHUNK {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + 1 + random.nextInt(LONGEST_CHUNK));
      byte[] spoilt = file;
      for (int times = 1 + random.nextInt(20); times > 0; times--) {
        spoilt = join(spoilt, 0, to, spoilt, from, spoilt.length);
      }
      return spoilt;
    }
  },
  OVERWRITE_CHUNK {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      byte[] spoilt = file.clone();
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + 1 + random.nextInt(LONGEST_CHUNK));
      Arrays.fill(spoilt, from, to, (byte) (random.nextBoolean() ? 0 : random.nextInt()));
      return spoilt;
    }
  },
  SPLICE {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int head = random.nextInt(file.length);
      int tail = random.nextInt(other.length);
      return join(file, 0, head, other, tail, other.length);
    }
  },
  /** Numbers written in digits, as the lengths and references of a PDF or the spans of a page. */
  CHANGE_PRINTED_NUMBER {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      String text = new String(file, StandardCharsets.ISO_8859_1);
      List<MatchResult> numbers = NUMBER.matcher(text).results().limit(20_000).toList();
      if (numbers.isEmpty()) {
        return FLIP_BITS.of(file, other, random);
      }
      MatchResult number = numbers.get(random.nextInt(numbers.size()));
      String odd = ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size()));
      return (text.substring(0, number.start()) + odd + text.substring(number.end()))
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  /** Four bytes that may be a length or a place. */
  CHANGE_BINARY_NUMBER {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      byte[] spoilt = file.clone();
      int odd = ODD_INTEGERS.get(random.nextInt(ODD_INTEGERS.size()));
      int at = random.nextInt(spoilt.length);
      for (int i = 0; i < Integer.BYTES && at + i < spoilt.length; i++) {
        spoilt[at + i] = (byte) (odd >>> (8 * i));
      }
      return spoilt;
    }
  };

  private static final int LONGEST_CHUNK = 4096;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final List<String> ODD_NUMBERS =
      List.of("0", "-1", "1", "65536", "2147483647", "2147483648", "99999999999999999999", "1e9");
  private static final List<Integer> ODD_INTEGERS =
      List.of(0, 1, -1, 0xFF, 0xFFFF, 0x10000, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7FFFFFF0);

  /**
   * Spoil a file.
   *
   * @param file its bytes, at least one
   * @param other another file of the same format, for splicing
   */
  abstract byte[] of(byte[] file, byte[] other, Random random);

  private static byte[] join(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    byte[] joined = new byte[aTo - aFrom + bTo - bFrom];
    System.arraycopy(a, aFrom, joined, 0, aTo - aFrom);
    System.arraycopy(b, bFrom, joined, aTo - aFrom, bTo - bFrom);
    return joined;
  }
}
