package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.form.cell.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fragments under one pair of level names, none of whose cells reaches over the group's end. */
record GridGroup(Optional<LevelName> level1, Optional<LevelName> level2, List<Fragment> fragments) {
  /** Begin a group without fragments. */
  static GridGroup under(Optional<LevelName> level1, Optional<LevelName> level2) {
    return new GridGroup(level1, level2, new ArrayList<>());
  }

  /** Return whether nothing is printed in it. */
  boolean isEmpty() {
    return fragments.isEmpty();
  }
}
