package budgetwarehouse.document;

import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The usable fields of one manifest row. */
final class ManifestFields {
  private final Map<ManifestField, String> texts = new EnumMap<>(ManifestField.class);

  /** Take a field's text when it may stand there; return whether it may. */
  boolean accept(ManifestField field, String text) {
    boolean allowed = field.allows(text);
    if (allowed) {
      texts.put(field, text);
    }
    return allowed;
  }

  /** Make the row of a file; what was not accepted is blank. */
  ManifestRow row(String file) {
    String year = text(ManifestField.FISCAL_YEAR);
    return new ManifestRow(
        file,
        text(ManifestField.DIVISION_CODE),
        text(ManifestField.DIVISION_NAME),
        text(ManifestField.UNIT_CODE),
        text(ManifestField.UNIT_NAME),
        year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
        Stage.of(text(ManifestField.STAGE)),
        Scope.of(text(ManifestField.SCOPE)),
        text(ManifestField.SOURCE_ADDRESS),
        text(ManifestField.PUBLISHED_ON),
        text(ManifestField.RETRIEVED_ON),
        text(ManifestField.WITHDRAWN_ON),
        text(ManifestField.SHA256).toLowerCase(Locale.ROOT),
        text(ManifestField.NOTE));
  }

  private String text(ManifestField field) {
    return texts.getOrDefault(field, "");
  }
}
