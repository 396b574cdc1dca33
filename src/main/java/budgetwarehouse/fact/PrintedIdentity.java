package budgetwarehouse.fact;

import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document says of itself; blank or empty where it does not say it.
 *
 * @param title the document's title
 * @param fiscalYear year of its title or of its tables
 * @param stage budget or final account
 * @param scope department or unit
 * @param divisionName name of a 行政区划 that the body's name begins with
 * @param unitCode code of the publishing body
 * @param unitName name of the publishing body
 */
public record PrintedIdentity(
    String title,
    OptionalInt fiscalYear,
    Optional<Stage> stage,
    Optional<Scope> scope,
    String divisionName,
    String unitCode,
    String unitName) {
  /** The document says nothing of itself. */
  public static final PrintedIdentity UNKNOWN =
      new PrintedIdentity("", OptionalInt.empty(), Optional.empty(), Optional.empty(), "", "", "");
}
