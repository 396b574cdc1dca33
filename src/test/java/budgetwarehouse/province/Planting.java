package budgetwarehouse.province;

import budgetwarehouse.sample.Disclosure;
import budgetwarehouse.sample.SampleBlock;
import budgetwarehouse.sample.SampleRow;
import budgetwarehouse.sample.SampleTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plants at most one error in a document, so that each finding has one cause. */
final class Planting {
  private static final List<Map<String, String>> FAULTS = MadeList.read("fault");
  private static final long THOUSAND_STEPS = 1000;

  private final ProvinceDocument document;
  private final Draw draw;
  private final List<SampleBlock> blocks;

  private Planting(ProvinceDocument document, Disclosure disclosure) {
    this.document = document;
    this.draw = document.body().draw().of("fault").of(document.file());
    this.blocks = new ArrayList<>(disclosure.blocks());
  }

  /**
   * A document as printed.
   *
   * @param disclosure what it says
   * @param truth the error in it, empty where there is none
   */
  record Printed(Disclosure disclosure, Optional<Truth> truth) {}

  /** Print a document, with an error at some rate. */
  static Printed print(ProvinceDocument document, double rate) {
    Disclosure clean = document.disclosure();
    var planting = new Planting(document, clean);
    if (!planting.draw.of("happens").happens(rate)) {
      return new Printed(clean, Optional.empty());
    }
    Optional<Truth> truth = planting.plant();
    return new Printed(new Disclosure(clean.identity(), planting.blocks), truth);
  }

  private Optional<Truth> plant() {
    String kind = document.kind().name().toLowerCase(Locale.ROOT);
    List<Map<String, String>> possible =
        FAULTS.stream()
            .filter(row -> row.get("kind_of_document").equals(kind))
            .filter(row -> !row.get("fault").equals("price_off") || hasSheets())
            .toList();
    Map<String, String> fault = draw.of("which").pick(possible);
    return change(fault.get("fault")).map(change -> change.truth(document.file(), fault));
  }

  private boolean hasSheets() {
    return document.kind() == Kind.PERFORMANCE || document.layout().inside();
  }

  /** What was changed, where, from what to what. */
  private record Change(String place, String printed, String isTrue) {
    Truth truth(String file, Map<String, String> fault) {
      String checks = fault.get("noticed_by");
      return new Truth(
          file,
          fault.get("fault"),
          place,
          printed,
          isTrue,
          checks.isEmpty() ? List.of() : List.of(checks.split(" ")),
          fault.get("facts").equals("stay"));
    }
  }

  private Optional<Change> change(String fault) {
    boolean isAccount = document.kind() == Kind.ACCOUNT;
    String table = isAccount ? "FIN03" : "BUD03";
    return switch (fault) {
      case "digit_transposed" -> item(table, this::transposed);
      case "code_misprinted" -> item(table, this::misprinted);
      case "name_of_another" -> item(table, this::renamed);
      case "name_truncated" -> item(table, this::truncated);
      case "row_missing" -> row(table, List.of());
      case "row_repeated" -> row(table, List.of(0, 0));
      case "unit_off" -> unit(table);
      case "total_not_sum" -> total(table);
      case "three_public_sentence" -> sentence();
      case "plan_changed" -> plan();
      case "price_off" -> price();
      default -> throw new IllegalArgumentException("no fault " + fault);
    };
  }

  /** Changes the cells of a row in place; empty where it cannot. */
  @FunctionalInterface
  private interface Cells {
    Optional<Change> change(List<String> cells, int label);
  }

  private Optional<Change> item(String tableName, Cells cells) {
    int block = block(tableName);
    SampleTable table = blocks.get(block).table().orElseThrow();
    int number = items(table).get(0);
    int label = table.roles().indexOf("label");
    List<String> changed = new ArrayList<>(table.rows().get(number).cells());
    Optional<Change> change = cells.change(changed, label);
    List<SampleRow> rows = new ArrayList<>(table.rows());
    rows.set(number, new SampleRow(SampleRow.Part.ROW, changed));
    set(block, table, rows);
    return change.map(
        one -> new Change(tableName + " " + one.place(), one.printed(), one.isTrue()));
  }

  /** The rows of items, which have all digits of a code, beginning with one that is drawn. */
  private List<Integer> items(SampleTable table) {
    int label = table.roles().indexOf("label");
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      String before = String.join("", table.rows().get(i).cells().subList(0, label));
      if (table.rows().get(i).isData() && before.matches("\\d{7,9}")) {
        items.add(i);
      }
    }
    return List.of(draw.of("item").pick(items));
  }

  private Optional<Change> transposed(List<String> cells, int label) {
    String printed = cells.get(label + 1);
    for (int i = printed.length() - 1; i > 0; i--) {
      char left = printed.charAt(i - 1);
      char right = printed.charAt(i);
      if (Character.isDigit(left)
          && Character.isDigit(right)
          && left != right
          && (i > 1 || right != '0')) {
        String swapped = printed.substring(0, i - 1) + right + left + printed.substring(i + 1);
        cells.set(label + 1, swapped);
        return Optional.of(new Change(cells.get(label), swapped, printed));
      }
    }
    return Optional.empty();
  }

  private Optional<Change> misprinted(List<String> cells, int label) {
    String code = cells.get(label - 1);
    String wrong = code.substring(0, code.length() - 2) + "97";
    cells.set(label - 1, wrong);
    return Optional.of(new Change(cells.get(label), wrong, code));
  }

  private Optional<Change> renamed(List<String> cells, int label) {
    String name = cells.get(label);
    String other = CodeNames.FUNCTIONS.name("2140106", document.year());
    if (name.equals(other)) {
      return Optional.empty();
    }
    cells.set(label, other);
    return Optional.of(new Change(name, other, name));
  }

  private Optional<Change> truncated(List<String> cells, int label) {
    String name = cells.get(label);
    String cut = name.substring(0, name.length() - 1);
    cells.set(label, cut);
    return Optional.of(new Change(name, cut, name));
  }

  private Optional<Change> row(String tableName, List<Integer> copies) {
    int block = block(tableName);
    SampleTable table = blocks.get(block).table().orElseThrow();
    int number = items(table).get(0);
    List<SampleRow> rows = new ArrayList<>(table.rows());
    SampleRow row = rows.remove(number);
    copies.forEach(copy -> rows.add(number, row));
    set(block, table, rows);
    String cells = String.join("|", row.cells());
    return Optional.of(new Change(tableName, copies.isEmpty() ? "" : cells, cells));
  }

  private Optional<Change> unit(String tableName) {
    int block = block(tableName);
    SampleBlock caption = blocks.get(block - 1);
    String unit = document.layout().inYuan() ? "万元" : "元";
    String wrong = "单位：" + unit;
    blocks.set(
        block - 1,
        new SampleBlock(caption.kind(), caption.text(), wrong, caption.layout(), caption.table()));
    SampleTable table = blocks.get(block).table().orElseThrow();
    set(block, new SampleTable(table.name(), unit, table.roles(), table.rows()));
    return Optional.of(new Change(tableName, wrong, caption.right()));
  }

  private Optional<Change> total(String tableName) {
    int block = block(tableName);
    SampleTable table = blocks.get(block).table().orElseThrow();
    List<SampleRow> rows = new ArrayList<>(table.rows());
    int column = table.roles().indexOf("total");
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i).cells());
      if (cells.contains("合计") && rows.get(i).isData()) {
        String printed = cells.get(column);
        String wrong = document.layout().cell(hundreds(printed) + THOUSAND_STEPS);
        cells.set(column, wrong);
        rows.set(i, new SampleRow(SampleRow.Part.ROW, cells));
        set(block, table, rows);
        return Optional.of(new Change(tableName, wrong, printed));
      }
    }
    return Optional.empty();
  }

  private long hundreds(String printed) {
    var value = new BigDecimal(printed.replace(",", ""));
    return value.movePointRight(document.layout().inYuan() ? -2 : 2).longValueExact();
  }

  private Optional<Change> sentence() {
    String amount = Layout.sentence(document.account().threePublic());
    String wrong = Layout.sentence(document.account().threePublic() + THOUSAND_STEPS);
    // not the budget's beside the account's, which may be the same amount
    Pattern stated = Pattern.compile("(安排|支出决算为)" + Pattern.quote(amount) + "万元");
    for (int i = 0; i < blocks.size(); i++) {
      SampleBlock block = blocks.get(i);
      if (block.is(SampleBlock.Kind.TEXT)
          && block.text().contains("“三公”经费")
          && stated.matcher(block.text()).find()) {
        String text = stated.matcher(block.text()).replaceFirst("$1" + wrong + "万元");
        blocks.set(i, new SampleBlock(block.kind(), text, "", block.layout(), Optional.empty()));
        return Optional.of(new Change("sentence", wrong, amount));
      }
    }
    return Optional.empty();
  }

  private Optional<Change> plan() {
    int block = block("FIN09");
    SampleTable table = blocks.get(block).table().orElseThrow();
    List<SampleRow> rows = new ArrayList<>(table.rows());
    String printed = rows.get(1).cell(1);
    if (printed.isEmpty() || hundreds(printed) == 0) {
      // where the budget prints no amount there is none to quote
      return Optional.empty();
    }
    String wrong = document.layout().cell(hundreds(printed) + THOUSAND_STEPS);
    rows.set(
        1,
        new SampleRow(
            SampleRow.Part.ROW, List.of(rows.get(1).cell(0), wrong, rows.get(1).cell(2))));
    set(block, table, rows);
    return Optional.of(new Change("FIN09", wrong, printed));
  }

  private Optional<Change> price() {
    int block = block("PERF-1");
    SampleTable table = blocks.get(block).table().orElseThrow();
    List<SampleRow> rows = new ArrayList<>(table.rows());
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i).cells());
      int value = cells.size() - 2;
      if (cells.get(value).contains("元/")) {
        String printed = cells.get(value);
        String wrong = printed.replaceFirst("(\\d+)元", "3$1元");
        cells.set(value, wrong);
        rows.set(i, new SampleRow(SampleRow.Part.ROW, cells));
        set(block, table, rows);
        return Optional.of(new Change("PERF-1", wrong, printed));
      }
    }
    return Optional.empty();
  }

  private int block(String table) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(SampleBlock.Kind.TABLE) && blocks.get(i).text().equals(table)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no table " + table + " in " + document.file());
  }

  private void set(int block, SampleTable table, List<SampleRow> rows) {
    set(block, new SampleTable(table.name(), table.printedUnit(), table.roles(), rows));
  }

  private void set(int block, SampleTable changed) {
    SampleBlock old = blocks.get(block);
    blocks.set(
        block,
        new SampleBlock(old.kind(), old.text(), old.right(), old.layout(), Optional.of(changed)));
  }
}
