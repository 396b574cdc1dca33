package budgetwarehouse.sample;

import java.util.Map;

/**
 * Who disclosed what for which year.
 *
 * @param fiscalYear year of the budget or account
 * @param stage {@code budget} or {@code final_account}
 * @param scope {@code department} or {@code unit}
 * @param divisionCode code of the division, which the documents do not print
 * @param divisionName its name
 * @param unitName name of the body
 * @param golden number of the document a person read, blank where none was
 */
public record SampleIdentity(
    int fiscalYear,
    String stage,
    String scope,
    String divisionCode,
    String divisionName,
    String unitName,
    String golden) {
  static SampleIdentity of(Map<String, String> row) {
    return new SampleIdentity(
        Integer.parseInt(row.get("fiscal_year")),
        row.get("stage"),
        row.get("scope"),
        row.get("division_code"),
        row.get("division_name"),
        row.get("unit_name"),
        row.get("golden"));
  }
}
