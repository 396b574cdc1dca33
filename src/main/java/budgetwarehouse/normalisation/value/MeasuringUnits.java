package budgetwarehouse.normalisation.value;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units of {@code reference/indicator_unit.csv} by their folded names. */
final class MeasuringUnits {
  private final Map<String, MeasuringUnit> byName = new HashMap<>();
  private int longest;

  MeasuringUnits(ReferenceList list) {
    for (ReferenceRow row : ReferenceRow.of(list)) {
      String name = Folding.fold(row.text("unit"));
      var factor = new BigDecimal(row.text("factor"));
      byName.put(
          name,
          new MeasuringUnit(
              name, Folding.fold(row.text("base_unit")), factor, row.text("quantity_kind")));
      longest = Math.max(longest, name.length());
    }
  }

  /** Find the longest unit that a text has at a position. */
  Optional<MeasuringUnit> longestAt(String text, int position) {
    for (int end = Math.min(text.length(), position + longest); end > position; end--) {
      MeasuringUnit unit = byName.get(text.substring(position, end));
      if (unit != null) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** Return the unit of a folded name, listed or not. */
  MeasuringUnit named(String name) {
    return byName.getOrDefault(name, MeasuringUnit.unlisted(name));
  }

  /** Return the one name of a unit that has several, and any other text as it is. */
  String baseNameOf(String name) {
    MeasuringUnit unit = byName.get(name);
    boolean sameSize = unit != null && unit.factor().compareTo(BigDecimal.ONE) == 0;
    return unit != null && sameSize ? unit.baseUnit() : name;
  }
}
