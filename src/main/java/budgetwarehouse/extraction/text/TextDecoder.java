package budgetwarehouse.extraction.text;

import budgetwarehouse.finding.FindingKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decodes the bytes of a text file: by its byte order mark, else as strict UTF-8, else as strict
 * GB18030. A byte that does not fit is never replaced, since a replaced digit would be a wrong
 * figure.
 */
public final class TextDecoder {
  private static final List<Charset> WITHOUT_MARK =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private TextDecoder() {}

  /**
   * Decode a file.
   *
   * @param text the text without its byte order mark; empty where there is a fault
   * @param fault what is wrong with the bytes
   */
  public record Decoded(String text, Optional<FindingKind> fault) {}

  /** Decode the bytes, or say why they are no text. */
  public static Decoded decode(byte[] bytes) {
    if (bytes.length == 0) {
      return fault(FindingKind.FILE_EMPTY);
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isEmpty() && holdsNul(bytes)) {
      return fault(FindingKind.FORMAT_NOT_READ);
    }

    int start = mark.map(ByteOrderMark::length).orElse(0);
    List<Charset> candidates = mark.map(found -> List.of(found.charset())).orElse(WITHOUT_MARK);
    for (Charset charset : candidates) {
      Optional<String> text = strictly(charset, bytes, start);
      if (text.isPresent()) {
        return text.get().isBlank()
            ? fault(FindingKind.FILE_EMPTY)
            : new Decoded(text.get(), Optional.empty());
      }
    }
    return fault(FindingKind.ENCODING_UNKNOWN);
  }

  private static Decoded fault(FindingKind kind) {
    return new Decoded("", Optional.of(kind));
  }

  // a spreadsheet, a word file or an archive; no text encoding without a mark has the byte
  private static boolean holdsNul(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes, int start) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private record ByteOrderMark(Charset charset, int length) {
    static Optional<ByteOrderMark> of(byte[] bytes) {
      if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
        return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
      }
      if (startsWith(bytes, 0xFF, 0xFE)) {
        return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
      }
      if (startsWith(bytes, 0xFE, 0xFF)) {
        return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
      }
      return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
      if (bytes.length < mark.length) {
        return false;
      }
      for (int i = 0; i < mark.length; i++) {
        if ((bytes[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
