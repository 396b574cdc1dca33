package budgetwarehouse.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a file holds once its parts are unpacked: the libraries that pack differ from one JDK to the
 * next, what they pack does not.
 */
final class Unpacked {
  private Unpacked() {}

  /** Return the parts of a file, each as a text. */
  static List<String> of(byte[] file) throws IOException {
    String begin = HexFormat.of().formatHex(file, 0, 4);
    return switch (begin) {
      case "504b0304" -> entries(file);
      case "25504446" -> pages(file);
      default -> List.of(HexFormat.of().formatHex(file));
    };
  }

  private static List<String> entries(byte[] file) throws IOException {
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file), "GBK")) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), String.join("\n", of(zip.readAllBytes())));
      }
    }
    return parts.entrySet().stream().map(part -> part.getKey() + "\n" + part.getValue()).toList();
  }

  private static List<String> pages(byte[] file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        byte[] drawn = page.getContents().readAllBytes();
        pages.add(page.getRotation() + "\n" + HexFormat.of().formatHex(drawn));
      }
    }
    return pages;
  }
}
