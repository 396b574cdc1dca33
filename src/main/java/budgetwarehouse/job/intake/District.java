package budgetwarehouse.job.intake;

import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.normalisation.place.DivisionMatch;
import budgetwarehouse.normalisation.place.DivisionMatcher;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import java.util.regex.Pattern;

/**
 * Division to which a load is confined, with every division below it.
 *
 * <p>Both it and that of a document are looked up in the document's year, so a county that became a
 * district is still the same place.
 */
public final class District {
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final Pattern OWN_LEVEL = Pattern.compile("(?:00)+$");

  private final String stated;
  private final DivisionMatcher divisions;

  private District(String stated, DivisionMatcher divisions) {
    this.stated = stated;
    this.divisions = divisions;
  }

  /** Confine a load to what a code of six digits or a name stands for. */
  public static District of(String stated) {
    return new District(stated.strip(), DivisionMatcher.standard());
  }

  /** Return whether a year knows exactly one division of this code or name. */
  public boolean isKnownIn(int year) {
    return !code(year).isEmpty();
  }

  /** Return its code in a year; blank where the lists do not say which division it is. */
  public String code(int year) {
    boolean isCode = CODE.matcher(stated).matches();
    return code(new DivisionQuestion(isCode ? stated : "", isCode ? "" : stated, year));
  }

  /** Return whether the manifest says that a file is of this division or of one below it. */
  boolean holds(ManifestRow row) {
    int year = row.fiscalYear().orElse(0);
    String code = code(new DivisionQuestion(row.divisionCode(), row.divisionName(), year));
    String own = code(year);
    return !own.isEmpty() && code.startsWith(OWN_LEVEL.matcher(own).replaceFirst(""));
  }

  private String code(DivisionQuestion question) {
    DivisionMatch match = divisions.match(question);
    return match.kind().equals("unknown") ? "" : match.code();
  }

  @Override
  public String toString() {
    return stated;
  }
}
