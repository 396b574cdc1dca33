package budgetwarehouse.fact.statement;

/** Groups of {@code vocabulary/narrative_section.csv} that change how a whole section is read. */
final class SectionGroup {
  /** Defines terms; its numbers are no figures. */
  static final String GLOSSARY = "glossary";

  /** Sets performance targets. */
  static final String TARGETS = "targets";

  private SectionGroup() {}
}
