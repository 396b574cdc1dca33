package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.Paragraph;
import java.util.List;

/**
 * A document cut into what belongs together.
 *
 * @param sections tables and sheets in reading order
 * @param prose every paragraph that is no caption of a section, in reading order, headings among
 *     them
 */
public record Outline(List<Section> sections, List<Paragraph> prose) {
  /** Keep the lists. */
  public Outline {
    sections = List.copyOf(sections);
    prose = List.copyOf(prose);
  }

  /** Return whether no standard table and no sheet was found. */
  public boolean isNoDisclosure() {
    return sections.stream()
        .allMatch(section -> section instanceof TableChain chain && !chain.isStandard());
  }
}
