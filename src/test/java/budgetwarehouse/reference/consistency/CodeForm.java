package budgetwarehouse.reference.consistency;

import java.util.Map;
import java.util.stream.Stream;

/** A code has the form of its level: three digits for a class, five for a section. */
final class CodeForm implements ListRule {
  private static final String ANY_LEVEL = "";

  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    Map<String, String> forms = list.description().codeForm();
    return forms.isEmpty() ? Stream.empty() : list.rows().flatMap(row -> faults(row, forms));
  }

  private Stream<Fault> faults(ListedRow row, Map<String, String> forms) {
    String level = forms.containsKey(ANY_LEVEL) ? ANY_LEVEL : row.text("level");
    String form = forms.get(level);
    if (form == null) {
      return Stream.of(
          row.fault(
              this,
              "no level " + level,
              "take one of " + forms.keySet().stream().sorted().toList()));
    }
    return row.code().matches(form)
        ? Stream.empty()
        : Stream.of(
            row.fault(
                this,
                "code %s is no code of level %s".formatted(row.code(), level),
                "it must match " + form));
  }
}
