package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parent of a code stands in the list in every year in which the code does, in one span or in
 * several that follow each other; and where codes are built that way, the code begins with it.
 */
final class ParentInEveryYear implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return list.rows()
        .filter(row -> !row.text("parent_code").isEmpty())
        .flatMap(row -> Stream.concat(missingYear(row, list), foreignParent(row, list)));
  }

  private Stream<Fault> missingYear(ListedRow row, CodeList list) {
    String parent = row.text("parent_code");
    int year = row.years().firstDisclosed();
    for (ListedRow span : list.spansOf(row.scope(), parent)) {
      if (span.years().holds(year)) {
        year = span.years().last() + 1;
      }
    }
    return year > row.years().last()
        ? Stream.empty()
        : Stream.of(
            row.fault(
                this,
                "parent %s is not in the list in %d, it has %s"
                    .formatted(parent, year, years(list.spansOf(row.scope(), parent))),
                "shorten the years of this row or mend those of the parent"));
  }

  private static List<YearSpan> years(List<ListedRow> spans) {
    return spans.stream().map(ListedRow::years).toList();
  }

  private Stream<Fault> foreignParent(ListedRow row, CodeList list) {
    boolean foreign =
        list.description().codeExtendsParent() && !row.code().startsWith(row.text("parent_code"));
    return foreign
        ? Stream.of(
            row.fault(
                this,
                "it does not begin with the code of its parent " + row.text("parent_code"),
                "mend the one or the other"))
        : Stream.empty();
  }
}
