package budgetwarehouse.fact.statement;

/** Knows texts that name a person or a telephone, which are not loaded. */
public final class ContactWords {
  private final StatementTokenizer tokenizer;

  ContactWords(StatementTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Build it with the vocabulary of the class path. */
  public static ContactWords standard() {
    return new ContactWords(new StatementTokenizer(StatementVocabulary.standard()));
  }

  /** Return whether such words stand in a text. */
  public boolean standIn(String text) {
    return tokenizer.tokens(FoldedText.fold(text), 0).stream()
        .anyMatch(token -> token instanceof Token.Word word && word.role() == WordRole.CONTACT);
  }
}
