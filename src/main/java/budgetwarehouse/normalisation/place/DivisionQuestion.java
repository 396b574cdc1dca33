package budgetwarehouse.normalisation.place;

/**
 * Which 行政区划 a document is about.
 *
 * @param divisionCode code as the manifest has it, or blank
 * @param divisionName name as the manifest or the document has it, or blank
 * @param fiscalYear year of the document, or 0 where it is not known
 */
public record DivisionQuestion(String divisionCode, String divisionName, int fiscalYear) {}
