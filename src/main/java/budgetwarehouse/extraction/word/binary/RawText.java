package budgetwarehouse.extraction.word.binary;

import budgetwarehouse.extraction.flow.SourceText;
import budgetwarehouse.extraction.number.NumberTokens;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Counts the numbers in the text of a file from its first character to its last, whatever stands
 * where; only the code of fields is passed over.
 */
final class RawText {
  private static final int MOST_OPEN_FIELDS = 100;

  private RawText() {}

  /** Count the numbers of all stories. */
  static void count(HWPFDocument file, NumberTokens tokens) {
    StringBuilder text = file.getText();
    BitSet cuts = edgesOfRaised(file.getOverallRange());
    var run = new StringBuilder();
    var fields = new ArrayDeque<Character>();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (CharacterMarks.parts(character) || cuts.get(i)) {
        tokens.add(SourceText.clean(run.toString()));
        run.setLength(0);
      }
      if (CharacterMarks.parts(character)) {
        fields.removeIf(mark -> mark == CharacterMarks.FIELD_BEGIN);
        continue;
      }
      follow(fields, character);
      if (!fields.contains(CharacterMarks.FIELD_BEGIN)) {
        run.append(character == CharacterMarks.HYPHEN ? '-' : character);
      }
    }
    tokens.add(SourceText.clean(run.toString()));
  }

  /** Keep the last mark of every open field. */
  private static void follow(Deque<Character> fields, char character) {
    if (character == CharacterMarks.FIELD_BEGIN && fields.size() < MOST_OPEN_FIELDS) {
      fields.push(character);
    } else if (character == CharacterMarks.FIELD_END) {
      fields.poll();
    } else if (character == CharacterMarks.FIELD_SEPARATE && !fields.isEmpty()) {
      fields.pop();
      fields.push(character);
    }
  }

  private static BitSet edgesOfRaised(Range whole) {
    var edges = new BitSet();
    for (int i = 0; i < whole.numCharacterRuns(); i++) {
      CharacterRun run = whole.getCharacterRun(i);
      if (run.getSubSuperScriptIndex() != 0) {
        edges.set(run.getStartOffset());
        edges.set(run.getEndOffset());
      }
    }
    return edges;
  }
}
