package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes what is read of one form, in reading order, what is left out of it, and what is doubtful.
 */
final class FormContents {
  private final List<Block> blocks = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<DoubtfulRow> doubts = new ArrayList<>();
  private String name = "";

  void add(Block block) {
    blocks.add(block);
  }

  /** Take a text that ends in no cell; nothing for a blank one. */
  void leaveOut(Rule rule, String text) {
    if (!text.isBlank()) {
      leftOut.add(new LeftOut(rule, text));
    }
  }

  /** Take the name of the project, or else of the body, that the form is about. */
  void name(String printed) {
    name = name.isEmpty() ? printed : name;
  }

  /** Take a row for a finding if one of its cells is doubtful. */
  void reportDoubt(PrintedRow row, String label) {
    if (row.cells().stream().anyMatch(PrintedCell::doubtful)) {
      doubts.add(new DoubtfulRow(row, label));
    }
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Return a finding for each row with a doubtful cell, under the name of the form. */
  List<Finding> findings() {
    return doubts.stream().map(doubt -> doubt.finding(name)).toList();
  }

  private record DoubtfulRow(PrintedRow row, String label) {
    Finding finding(String form) {
      String text =
          row.cells().stream()
              .filter(cell -> !cell.isEmpty())
              .map(PrintedCell::text)
              .collect(Collectors.joining(" | "));
      return new Finding(
          FindingKind.CELL_PLACED_BY_RULE,
          new Place(0, row.line(), form, label, ""),
          text,
          "单元格在原文中断开或少印，按规则归入当年列或所在行，请核对原文");
    }
  }
}
