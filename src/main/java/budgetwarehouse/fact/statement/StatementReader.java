package budgetwarehouse.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that the paragraphs of one document state, in reading order. */
public final class StatementReader {
  private final StatementTokenizer tokenizer;
  private final ContactWords contacts;
  private final Groups groups;
  private @Nullable Subject carried;

  /** Begin a document; the headings are those above the paragraph that is read next. */
  public StatementReader(StatementVocabulary vocabulary, Headings headings) {
    this.tokenizer = new StatementTokenizer(vocabulary);
    this.contacts = new ContactWords(vocabulary, tokenizer);
    this.groups = new Groups(vocabulary, headings);
  }

  /** Begin the section of a new heading, which may name what the section is about. */
  public void beginSection(String heading) {
    groups.beginSection();
    carried = parsed(heading, null).named();
  }

  /** Read one paragraph. */
  public List<StatedFigure> read(String paragraph) {
    StatementParser parser = parsed(paragraph, carried);
    carried = parser.carried();
    return parser.figures();
  }

  /** A numbered paragraph begins anew; any other may go on about the subject of the one before. */
  private StatementParser parsed(String paragraph, @Nullable Subject before) {
    var text = new FoldedText(paragraph);
    List<Token> tokens = tokenizer.tokens(text.text(), text.wordsStart());
    Subject about = text.wordsStart() == 0 ? before : null;
    var parser = new StatementParser(text, tokens, groups, isTarget(tokens), about);
    parser.parse();
    return parser;
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
