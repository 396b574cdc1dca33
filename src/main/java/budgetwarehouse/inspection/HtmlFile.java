package budgetwarehouse.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A page that is written from top to bottom and holds its own style; whatever it is given as text
 * stays text.
 */
public final class HtmlFile implements AutoCloseable {
  private static final String STYLE = style("/inspection/inspection.css");

  // a line break before these would show as a blank between Chinese characters
  private static final Set<String> INLINE = Set.of("a", "b", "mark", "q", "small", "span", "title");

  private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
  private static final Pattern NUMBER = Pattern.compile("-?[\\d,.]+(?: ?元|%|（\\d+）)?");

  private final Writer file;
  private final XMLStreamWriter html;

  private HtmlFile(Writer file, XMLStreamWriter html) {
    this.file = file;
    this.html = html;
  }

  /** Begin a page. */
  public static HtmlFile create(Path path, String title) throws IOException {
    Writer file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    file.write("<!DOCTYPE html>\n");
    try {
      HtmlFile page =
          new HtmlFile(file, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file));
      page.begin("html", "lang", "zh-CN").begin("head");
      page.html.writeEmptyElement("meta");
      page.html.writeAttribute("charset", "utf-8");
      page.html.writeEmptyElement("meta");
      page.html.writeAttribute("name", "viewport");
      page.html.writeAttribute("content", "width=device-width, initial-scale=1");
      page.element("title", title).element("style", STYLE).end().begin("body");
      return page;
    } catch (XMLStreamException e) {
      file.close();
      throw new IOException("cannot write " + path, e);
    }
  }

  private static String style(String resource) {
    try (InputStream bytes = HtmlFile.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + resource + " on the class path");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** Open an element with attributes, name after value. */
  public HtmlFile begin(String name, String... attributes) throws IOException {
    return write(
        () -> {
          if (!INLINE.contains(name)) {
            html.writeCharacters("\n");
          }
          html.writeStartElement(name);
          for (int i = 0; i < attributes.length; i += 2) {
            html.writeAttribute(attributes[i], attributes[i + 1]);
          }
        });
  }

  /** Close the element that was opened last. */
  public HtmlFile end() throws IOException {
    return write(html::writeEndElement);
  }

  /** Write a text. */
  public HtmlFile text(String text) throws IOException {
    return write(() -> html.writeCharacters(printable(text)));
  }

  /** Write an element that holds a text. */
  public HtmlFile element(String name, String text, String... attributes) throws IOException {
    return begin(name, attributes).text(text).end();
  }

  /** Write a link. */
  public HtmlFile link(String address, String text) throws IOException {
    return element("a", text, "href", address);
  }

  /** Write a row of headings. */
  public HtmlFile headings(List<String> headings) throws IOException {
    begin("thead").begin("tr");
    for (String heading : headings) {
      element("th", heading);
    }
    return end().end();
  }

  /** Write a row of texts; numbers stand to the right. */
  public HtmlFile row(List<String> cells) throws IOException {
    return begin("tr").cells(cells).end();
  }

  /** Write cells of a row; numbers stand to the right. */
  public HtmlFile cells(List<String> cells) throws IOException {
    for (String cell : cells) {
      if (NUMBER.matcher(cell).matches()) {
        element("td", cell, "class", "number");
      } else {
        element("td", cell);
      }
    }
    return this;
  }

  // control characters are no part of a page
  private static String printable(String text) {
    return NOT_PRINTABLE.matcher(text).replaceAll(" ");
  }

  private HtmlFile write(Writing writing) throws IOException {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException("cannot write a page", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      write(html::writeEndDocument);
      write(html::close);
    }
  }

  /** What writes to the stream. */
  @FunctionalInterface
  private interface Writing {
    void run() throws XMLStreamException;
  }
}
