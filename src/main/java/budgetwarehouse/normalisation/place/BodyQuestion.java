package budgetwarehouse.normalisation.place;

/**
 * Which budgetary unit a figure or sheet is about.
 *
 * @param divisionCode code of the document's division, or blank
 * @param divisionName name of the document's division, or blank
 * @param fiscalYear year of the document, or 0 where it is not known
 * @param documentUnitCode code of the body that published the document, or blank
 * @param documentUnitName its name, or blank
 * @param bodyCode code of the body printed over the table or sheet, or blank
 * @param bodyName its name, or blank
 */
public record BodyQuestion(
    String divisionCode,
    String divisionName,
    int fiscalYear,
    String documentUnitCode,
    String documentUnitName,
    String bodyCode,
    String bodyName) {}
