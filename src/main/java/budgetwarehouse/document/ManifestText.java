package budgetwarehouse.document;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes a manifest: spreadsheet programs write UTF-8 with a mark, or GB18030. */
final class ManifestText {
  private static final List<Charset> TRIED =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private ManifestText() {}

  /** Decode strictly; empty when the bytes are no text in a known encoding. */
  static Optional<String> decoded(byte[] bytes) {
    for (Charset charset : TRIED) {
      try {
        return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      } catch (CharacterCodingException e) {
        // the next encoding is tried
      }
    }
    return Optional.empty();
  }

  /** Return the manifest of bytes that are no text. */
  static Manifest undecodable() {
    var finding =
        new Finding(
            FindingKind.ENCODING_UNKNOWN, Place.WHOLE_DOCUMENT, "", "UTF-8 或 GB18030 编码的 CSV 文本");
    return new Manifest(List.of(), List.of(new FileFinding(Manifest.FILE, "", finding)));
  }
}
