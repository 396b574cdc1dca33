package budgetwarehouse.document;

import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the manifest says of one file; every field but the file may be blank, and blank means that
 * nobody says it.
 *
 * @param file name relative to the inbox, never outside it
 * @param divisionCode six digits of 行政区划, or blank
 * @param divisionName name of the 行政区划 as the analyst wrote it, or blank
 * @param unitCode code of the 预算单位 or department, or blank
 * @param unitName name of the 预算单位 or department, or blank
 * @param fiscalYear year the figures are about
 * @param stage budget or final account
 * @param scope department with all its bodies, or one body
 * @param sourceAddress where it was published, or blank
 * @param retrievedOn ISO date of retrieval, or blank
 * @param sha256 hash the file must have, or blank
 * @param note free words, or blank
 */
public record ManifestRow(
    String file,
    String divisionCode,
    String divisionName,
    String unitCode,
    String unitName,
    OptionalInt fiscalYear,
    Optional<Stage> stage,
    Optional<Scope> scope,
    String sourceAddress,
    String retrievedOn,
    String sha256,
    String note) {

  /** Say nothing of a file but its name: a file the manifest does not list. */
  public static ManifestRow unlisted(String file) {
    return new ManifestRow(
        file,
        "",
        "",
        "",
        "",
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        "");
  }

  /** Say of this file also what a row says of the archive it is in; own words win. */
  public ManifestRow filledFrom(ManifestRow archive) {
    return new ManifestRow(
        file,
        either(divisionCode, archive.divisionCode),
        either(divisionName, archive.divisionName),
        either(unitCode, archive.unitCode),
        either(unitName, archive.unitName),
        fiscalYear.isPresent() ? fiscalYear : archive.fiscalYear,
        stage.or(() -> archive.stage),
        scope.or(() -> archive.scope),
        either(sourceAddress, archive.sourceAddress),
        either(retrievedOn, archive.retrievedOn),
        sha256, // the archive's hash is not that of a file in it
        either(note, archive.note));
  }

  private static String either(String own, String other) {
    return own.isEmpty() ? other : own;
  }
}
