package budgetwarehouse.fact.statement;

/**
 * What a number is about.
 *
 * @param label the words that say it, as printed
 * @param alias the words of the vocabulary, or blank when there are none
 * @param measure their code, or blank when not recognised
 */
record Subject(String label, String alias, String measure) {
  static Subject unknown(String label) {
    return new Subject(label, "", "");
  }
}
