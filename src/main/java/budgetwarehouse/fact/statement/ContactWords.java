package budgetwarehouse.fact.statement;

/** Knows texts that name a person or a telephone, which are not loaded. */
public final class ContactWords {
  private final StatementVocabulary vocabulary;
  private final StatementTokenizer tokenizer;

  ContactWords(StatementVocabulary vocabulary, StatementTokenizer tokenizer) {
    this.vocabulary = vocabulary;
    this.tokenizer = tokenizer;
  }

  /** Build it with the vocabulary of the class path. */
  public static ContactWords standard() {
    StatementVocabulary vocabulary = StatementVocabulary.standard();
    return new ContactWords(vocabulary, new StatementTokenizer(vocabulary));
  }

  /** Return whether such words stand in a text. */
  public boolean standIn(String text) {
    String folded = FoldedText.fold(text);
    return vocabulary.mayHold(WordRole.CONTACT, folded)
        && tokenizer.tokens(folded, 0).stream()
            .anyMatch(token -> token instanceof Token.Word word && word.role() == WordRole.CONTACT);
  }
}
