package budgetwarehouse.extraction.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Fields that are open: what stands in the code of one is not printed, what stands in its result
 * is.
 */
public final class Fields {
  private static final int MOST_OPEN = 100;
  private static final int LONGEST_CODE = 200;
  // a field that is never ended must not take the document with it
  private static final int MOST_CONTENTS = 500;

  private final Deque<Field> open = new ArrayDeque<>();
  private int contentsParagraphs;

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean result;

    private boolean isKind(String... kinds) {
      String stated = code.toString().strip().toUpperCase(Locale.ROOT);
      for (String kind : kinds) {
        if (stated.equals(kind) || stated.startsWith(kind + " ")) {
          return true;
        }
      }
      return false;
    }
  }

  /** Take one of the marks that part a field. */
  public void mark(String type) {
    switch (type) {
      case "begin" -> begin("");
      case "separate" -> {
        if (!open.isEmpty()) {
          open.element().result = true;
        }
      }
      case "end" -> end();
      default -> {}
    }
  }

  /** Begin a field whose code is stated at once. */
  public void beginResult(String code) {
    begin(code);
    mark("separate");
  }

  private void begin(String code) {
    if (open.size() < MOST_OPEN) {
      var field = new Field();
      field.code.append(code);
      open.push(field);
    }
  }

  /** End the field that was begun last. */
  public void end() {
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  /** Take a piece of the code. */
  public void code(String text) {
    if (!open.isEmpty() && open.element().code.length() < LONGEST_CODE) {
      open.element().code.append(text);
    }
  }

  /** Return whether what stands here is the code of a field. */
  public boolean isCode() {
    return open.stream().anyMatch(field -> !field.result);
  }

  /** Return whether what stands here is code or the number of a page. */
  public boolean hide() {
    return open.stream()
        .anyMatch(
            field -> !field.result || field.isKind("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"));
  }

  /** Return whether what stands here is a table of contents. */
  public boolean isContents() {
    return contentsParagraphs < MOST_CONTENTS
        && open.stream().anyMatch(field -> field.result && field.isKind("TOC"));
  }

  /** End a paragraph: a table of contents goes on, and what has only begun is taken for text. */
  public void endParagraph() {
    contentsParagraphs += isContents() ? 1 : 0;
    open.removeIf(field -> !field.isKind("TOC") && !field.result);
    open.removeIf(field -> field.isKind("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"));
  }
}
