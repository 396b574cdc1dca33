package budgetwarehouse.extraction.word.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part has which role in a package. */
final class Relationships {
  private static final int MOST = 10_000;

  private final List<Relationship> all;

  /** What is known of a part without any. */
  static final Relationships NONE = new Relationships(List.of());

  private record Relationship(String role, String part) {}

  private Relationships(List<Relationship> all) {
    this.all = all;
  }

  /** Read the relationships of a part, of the package where the name is blank. */
  static Relationships of(WordPackage file, String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<InputStream> stream = file.part(folder + "_rels/" + part.substring(slash) + ".rels");
    if (stream.isEmpty()) {
      return NONE;
    }
    try (InputStream open = stream.get()) {
      return new Relationships(read(PartXml.open(open), folder));
    }
  }

  private static List<Relationship> read(XMLStreamReader xml, String folder)
      throws XMLStreamException {
    List<Relationship> all = new ArrayList<>();
    while (xml.hasNext() && all.size() < MOST) {
      boolean inside =
          PartXml.next(xml) == XMLStreamConstants.START_ELEMENT
              && xml.getLocalName().equals("Relationship")
              && !PartXml.attribute(xml, "TargetMode").equals("External");
      if (inside) {
        String type = PartXml.attribute(xml, "Type");
        String role = type.substring(type.lastIndexOf('/') + 1);
        all.add(new Relationship(role, resolve(folder, PartXml.attribute(xml, "Target"))));
      }
    }
    return all;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + rest;
  }

  /** Return the parts of a role, such as {@code header}. */
  List<String> parts(String role) {
    return all.stream()
        .filter(one -> one.role().equals(role))
        .map(Relationship::part)
        .distinct()
        .toList();
  }
}
