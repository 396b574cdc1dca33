package budgetwarehouse.site;

import budgetwarehouse.comparison.PublishedView;
import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A comparison as the menu of every page names it.
 *
 * @param group heading under which it stands
 */
record NavigationEntry(String view, String title, String group) {
  private static final String OTHERS = "其他比较";

  /** Make the menu, in the order of the publication list. */
  static List<NavigationEntry> of(List<PublishedView> views) {
    Map<String, String> groups =
        ReferenceList.read("comparisons/view_group.csv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.getOrDefault("view", ""), row -> row.getOrDefault("group", "")));
    return views.stream()
        .map(
            view ->
                new NavigationEntry(
                    view.name(), view.sheet(), groups.getOrDefault(view.name(), OTHERS)))
        .toList();
  }
}
