package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Which parts a part refers to.
 *
 * @param byId parts of the file by the id under which the part names them
 */
record Relations(Map<String, Target> byId) {
  /**
   * A part referred to.
   *
   * @param type last word of its type, such as {@code worksheet}
   * @param name its name in the archive
   */
  record Target(String type, String name) {}

  /** Read the relations of a part, or of the file as a whole where its name is blank. */
  static Relations of(XlsxParts parts, String name) throws IOException, XMLStreamException {
    int slash = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, slash);
    var byId = new LinkedHashMap<String, Target>();
    Optional<XmlElements> xml = parts.open(folder + "_rels/" + name.substring(slash) + ".rels");
    while (xml.isPresent() && xml.get().next()) {
      XmlElements here = xml.get();
      if (here.starts("Relationship") && !here.attribute("TargetMode").equals("External")) {
        String type = here.attribute("Type");
        String target = resolved(folder, here.attribute("Target"));
        byId.put(
            here.attribute("Id"), new Target(type.substring(type.lastIndexOf('/') + 1), target));
      }
    }
    return new Relations(byId);
  }

  /** Return the first part of a type. */
  Optional<String> ofType(String type) {
    return byId.values().stream()
        .filter(target -> target.type().equals(type))
        .map(Target::name)
        .findFirst();
  }

  private static String resolved(String folder, String target) {
    String whole = target.startsWith("/") ? target : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
