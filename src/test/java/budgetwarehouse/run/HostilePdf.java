package budgetwarehouse.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that no office should publish. */
final class HostilePdf {
  private static final String CONTENT = "BT /F 10 Tf 50 800 Td (380.00) Tj ET";

  private HostilePdf() {}

  /** Make a file that opens with a password only. */
  static byte[] locked() throws IOException {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Make a file whose pages contain themselves. */
  static byte[] loop() {
    return file("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>");
  }

  /** Make a file with brackets in brackets. */
  static byte[] nested(int depth) {
    return file("<</Type/Pages/Kids" + "[".repeat(depth) + "]".repeat(depth) + "/Count 1>>");
  }

  /** Make a file of many pages that all show the same. */
  static byte[] pages(int count) {
    String[] objects = new String[count + 3];
    objects[0] =
        "<</Type/Pages/Count %d/Kids[%s]>>"
            .formatted(
                count,
                IntStream.range(0, count)
                    .mapToObj(page -> (page + 5) + " 0 R")
                    .collect(Collectors.joining(" ")));
    objects[1] = "<</Length " + CONTENT.length() + ">>stream\n" + CONTENT + "\nendstream";
    objects[2] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    for (int page = 0; page < count; page++) {
      objects[page + 3] =
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R"
              + "/Resources<</Font<</F 4 0 R>>>>>>";
    }
    return file(objects);
  }

  /** Write objects, the first with number 2, behind a catalogue that takes 2 for its pages. */
  private static byte[] file(String... objects) {
    var file = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    for (int i = 0; i < objects.length; i++) {
      file.append(i + 2).append(" 0 obj").append(objects[i]).append("endobj\n");
    }
    file.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
