package budgetwarehouse.extraction.word.binary;

import budgetwarehouse.extraction.flow.FlowBuilder;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.extraction.word.list.ListLabels;
import budgetwarehouse.extraction.word.list.ListPlace;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of a document: its paragraphs and tables in their order. */
final class BinaryStory {
  // deeper ones are not tables but a file made to exhaust its reader: their text is kept
  private static final int DEEPEST_TABLE = 12;
  private static final int NOT_IN_A_LIST = 0xF801;

  private final FlowBuilder builder;
  private final BinaryText text;
  private final ListLabels labels;
  private final @Nullable StyleSheet styles;

  BinaryStory(HWPFDocument file, FlowDocument document, BinaryText text) {
    this.builder = document.builder();
    this.text = text;
    this.labels = new ListLabels(new BinaryLists(file.getListTables()));
    this.styles = file.getStyleSheet();
  }

  /** Read a stretch that stands in no table. */
  void read(Range range) {
    read(range, 0);
  }

  private void read(Range range, int level) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (isDeeper(paragraph, level)) {
        Table table = range.getTable(paragraph);
        int inside = level + 1;
        BinaryTable.read(table, builder, cell -> read(cell, inside));
        i += Math.max(table.numParagraphs(), 1) - 1;
      } else {
        read(paragraph);
      }
    }
  }

  private static boolean isDeeper(Paragraph paragraph, int level) {
    return paragraph.isInTable() && paragraph.getTableLevel() > level && level < DEEPEST_TABLE;
  }

  private void read(Paragraph paragraph) {
    if (isContents(paragraph) && !builder.isInCell()) {
      builder.markContents();
    }
    builder.label(label(paragraph));
    text.read(paragraph);
  }

  private String label(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    boolean inList = list > 0 && list < NOT_IN_A_LIST;
    return inList ? labels.next(new ListPlace(list, paragraph.getIlvl())) : "";
  }

  private boolean isContents(Paragraph paragraph) {
    if (styles == null || paragraph.getStyleIndex() >= styles.numStyles()) {
      return false;
    }
    @Nullable StyleDescription style = styles.getStyleDescription(paragraph.getStyleIndex());
    @Nullable String name = style == null ? null : style.getName();
    return name != null && name.toLowerCase(Locale.ROOT).matches("toc \\d");
  }
}
