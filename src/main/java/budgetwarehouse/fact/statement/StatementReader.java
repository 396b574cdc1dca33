package budgetwarehouse.fact.statement;

import java.util.List;

/** Reads the numbers that the paragraphs of one document state, in reading order. */
public final class StatementReader {
  private final StatementTokenizer tokenizer;
  private final ContactWords contacts;
  private final Groups groups;

  /** Begin a document; the headings are those above the paragraph that is read next. */
  public StatementReader(StatementVocabulary vocabulary, Headings headings) {
    this.tokenizer = new StatementTokenizer(vocabulary);
    this.contacts = new ContactWords(tokenizer);
    this.groups = new Groups(vocabulary, headings);
  }

  /** Begin the section of a new heading. */
  public void beginSection() {
    groups.beginSection();
  }

  /** Read one paragraph. */
  public List<StatedFigure> read(String paragraph) {
    var text = new FoldedText(paragraph);
    List<Token> tokens = tokenizer.tokens(text.text(), text.wordsStart());
    return new StatementParser(text, tokens, groups, isTarget(tokens)).figures();
  }

  /** Return whether a paragraph names a person or a telephone, which are not loaded. */
  public boolean isContact(String paragraph) {
    return contacts.standIn(paragraph);
  }

  private boolean isTarget(List<Token> tokens) {
    if (groups.isTargets() || tokens.isEmpty()) {
      return groups.isTargets();
    }
    return tokens.get(0) instanceof Token.Word word && word.role() == WordRole.TARGET_LEAD;
  }
}
