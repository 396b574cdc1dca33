package budgetwarehouse.extraction.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small {@code .docx} files of the XML between the body's tags, for tests. */
public final class WordFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String ROLE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();

  /** Begin a document whose body holds some XML. */
  public WordFile(String body) {
    part("document", "document.main+xml", "<w:body>" + body + "</w:body>");
  }

  /** Add another part, such as {@code styles}. */
  public WordFile with(String role, String content) {
    relations
        .append("<Relationship Id=\"r" + parts.size() + "\" Type=\"" + ROLE + role + "\"")
        .append(" Target=\"" + role + ".xml\"/>");
    return part(role, role + "+xml", content);
  }

  private WordFile part(String role, String type, String content) {
    String root =
        switch (role) {
          case "header" -> "hdr";
          case "footer" -> "ftr";
          default -> role;
        };
    parts.put(
        "word/" + role + ".xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
            + (root + NAMESPACES + ">" + content + "</w:" + root + ">"));
    types
        .append("<Override PartName=\"/word/" + role + ".xml\"")
        .append(" ContentType=\"" + TYPE + type + "\"/>");
    return this;
  }

  /** Put a part in place of another, as it stands. */
  public WordFile raw(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** Write the file. */
  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + (types + "</Types>"));
    all.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r1\" Type=\""
                + ROLE
                + "officeDocument\""
                + " Target=\"word/document.xml\"/>"));
    all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
    all.putAll(parts);
    return zipped(all);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static byte[] zipped(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Write a paragraph of one run. */
  public static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  /** Write a paragraph with properties. */
  public static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
  }

  /** Write a run. */
  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Write a run with properties. */
  public static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  /** Write a table of rows. */
  public static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** Write a row of plain cells. */
  public static String row(String... texts) {
    var row = new StringBuilder("<w:tr>");
    for (String text : texts) {
      row.append(cell("", text));
    }
    return row.append("</w:tr>").toString();
  }

  /** Write a cell with properties. */
  public static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }
}
