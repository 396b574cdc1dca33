package budgetwarehouse.document;

import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.Map;
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
 * @param publishedOn ISO date on which its publisher says it was published, or blank
 * @param retrievedOn ISO date of retrieval, or blank
 * @param withdrawnOn ISO date on which its publisher took it back, or blank
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
    String publishedOn,
    String retrievedOn,
    String withdrawnOn,
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
        "",
        "",
        "");
  }

  /** Make a row of texts by column, the file's among them; what may not stand there is blank. */
  public static ManifestRow of(Map<String, String> texts) {
    var fields = new ManifestFields();
    for (ManifestField field : ManifestField.values()) {
      fields.accept(field, texts.getOrDefault(field.column(), ""));
    }
    return fields.row(texts.getOrDefault("file", ""));
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
        either(publishedOn, archive.publishedOn),
        either(retrievedOn, archive.retrievedOn),
        either(withdrawnOn, archive.withdrawnOn),
        sha256, // the archive's hash is not that of a file in it
        either(note, archive.note));
  }

  /** Say of another file what this row says. */
  public ManifestRow about(String otherFile) {
    return unlisted(otherFile).filledFrom(this);
  }

  /** Say besides that the document was taken back. */
  public ManifestRow withdrawn(String day) {
    return new ManifestRow(
        file,
        divisionCode,
        divisionName,
        unitCode,
        unitName,
        fiscalYear,
        stage,
        scope,
        sourceAddress,
        publishedOn,
        retrievedOn,
        day,
        sha256,
        note);
  }

  /** Return whether this row says that a publisher took a document back. */
  public boolean isWithdrawal() {
    return !withdrawnOn.isEmpty();
  }

  /** Return whether the row says anything of the document, apart from its name and hash. */
  public boolean saysAnything() {
    return !about("").equals(unlisted(""));
  }

  private static String either(String own, String other) {
    return own.isEmpty() ? other : own;
  }
}
