package budgetwarehouse.reference.consistency;

import java.util.stream.Stream;

/** Columns that are never blank are there and filled. */
final class RequiredCells implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return list.rows()
        .flatMap(
            row ->
                list.description().required().stream()
                    .filter(column -> row.text(column).isBlank())
                    .map(column -> row.fault(this, column + " is blank", mend(column))));
  }

  private static String mend(String column) {
    return "fill it, or take "
        + column
        + " from required_columns of reference_list.csv where blank has a meaning";
  }
}
