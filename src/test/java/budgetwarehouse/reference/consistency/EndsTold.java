package budgetwarehouse.reference.consistency;

import java.util.List;
import java.util.stream.Stream;

/** Where a code ends for good, the list of successions says what became of its content. */
final class EndsTold implements ListRule {
  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    var successions = new Successions(lists);
    if (!successions.tell(list.description().file())) {
      return Stream.empty();
    }
    return list.spans()
        .map(EndsTold::last)
        .filter(span -> span.years().ends() && !successions.leave(span))
        .map(
            span ->
                span.fault(
                    this,
                    "it ends in %d and nothing says what became of it"
                        .formatted(span.years().last()),
                    "add a row to the list of successions, abolished where nothing took it over"));
  }

  private static ListedRow last(List<ListedRow> spans) {
    return spans.get(spans.size() - 1);
  }
}
