package budgetwarehouse.extraction.pdf.grid;

/** Groups of numbered things that are joined pair by pair. */
final class DisjointSets {
  private final int[] parents;

  /** Begin with every thing in a group of its own. */
  DisjointSets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** Join the groups of two things. */
  void join(int one, int other) {
    int first = groupOf(one);
    int second = groupOf(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Return the smallest member of a thing's group. */
  int groupOf(int thing) {
    int root = thing;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
