package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.flow.FlowBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Footnotes and endnotes, each to be set behind the paragraph or table that refers to it. */
final class Notes {
  private final Map<String, FlowBuilder> byName = new HashMap<>();
  private final List<FlowBuilder> referred = new ArrayList<>();

  /**
   * Keep a note.
   *
   * @param name its kind and number
   */
  FlowBuilder begin(String name) {
    return byName.computeIfAbsent(name, unused -> new FlowBuilder());
  }

  /** Take a reference to a note. */
  void refer(String name) {
    Optional.ofNullable(byName.remove(name)).ifPresent(referred::add);
  }

  /** Set the notes referred to since the last time. */
  void setReferred(FlowBuilder builder) {
    referred.forEach(builder::addAll);
    referred.clear();
  }

  /** Return those that nothing refers to. */
  List<FlowBuilder> rest() {
    return List.copyOf(byName.values());
  }
}
