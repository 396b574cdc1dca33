package budgetwarehouse.fact.caption;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Knows the lines that stand above and below a table: unit, year, body, number, title, note. */
public final class CaptionWords {
  private static final int LONGEST_LINE = 120;
  // the unit without its 元, as in 单位：万
  private static final Map<String, String> UNIT_WITHOUT_YUAN = Map.of("万", "万元", "亿", "亿元");

  private final KindPatterns patterns;

  CaptionWords(ReferenceList captions) {
    patterns = new KindPatterns(captions, "kind");
  }

  /** Build it with the vocabulary of the class path. */
  public static CaptionWords standard() {
    return new CaptionWords(ReferenceList.read("vocabulary/caption.csv"));
  }

  /** Read a line that says nothing but unit, year, number and body; empty for any other line. */
  public Optional<CaptionLine> read(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    var rest = new Rest(Folding.fold(line));
    String printedUnit = rest.take("unit", "unit");
    String year = rest.take("year", "year");
    String date = rest.take("date", "year");
    rest.take("number", "");
    // a name alone is prose, and beside the unit of money the body whose table it is
    String kind = printedUnit.isEmpty() ? "body" : "body_beside_unit";
    Optional<Matcher> body = rest.find("body").or(() -> rest.find(kind));
    body.ifPresent(rest::remove);
    if (rest.text.isEmpty() && !line.isBlank()) {
      String stated = year.isEmpty() ? date : year;
      return Optional.of(
          new CaptionLine(
              body.map(found -> group(found, "code")).orElse(""),
              body.map(found -> group(found, "name")).orElse(""),
              MoneyUnit.named(UNIT_WITHOUT_YUAN.getOrDefault(printedUnit, printedUnit)),
              printedUnit,
              stated.isEmpty() ? null : Integer.valueOf(stated)));
    }
    return Optional.empty();
  }

  /** Return whether the line has the form of a table's title. */
  boolean isTitle(String line) {
    return line.length() <= LONGEST_LINE && patterns.standsIn("title", Folding.fold(line));
  }

  /** Return whether the line is the title of a part of a sheet and opens no sheet of its own. */
  public boolean isPartOfSheet(String line) {
    return patterns.standsIn("sheet_part", Folding.fold(line));
  }

  /** Return whether the words before a known title make it the title of another table. */
  boolean refusesPrefix(String foldedPrefix) {
    return patterns.standsIn("refused_prefix", foldedPrefix);
  }

  /** Return whether a remark behind a known title, the table's id before it, makes it another. */
  boolean refusesRemark(String idAndFoldedTitle) {
    return patterns.standsIn("refused_remark", idAndFoldedTitle);
  }

  /** Return whether the line says that a table is empty. */
  public boolean saysEmpty(String line) {
    return line.length() <= LONGEST_LINE && patterns.standsIn("empty_note", Folding.fold(line));
  }

  private static String group(Matcher found, String name) {
    String text = found.group(name);
    return text == null ? "" : text;
  }

  /** A folded line from which what is understood is taken away. */
  private final class Rest {
    private String text;

    Rest(String text) {
      this.text = text;
    }

    Optional<Matcher> find(String kind) {
      return patterns.find(kind, text);
    }

    void remove(Matcher found) {
      text = text.substring(0, found.start()) + text.substring(found.end());
    }

    /** Take the statement away and return its group; blank where there is none. */
    String take(String kind, String group) {
      Optional<Matcher> found = find(kind);
      if (found.isEmpty()) {
        return "";
      }
      String value = group.isEmpty() ? "" : CaptionWords.group(found.get(), group);
      remove(found.get());
      return value;
    }
  }
}
