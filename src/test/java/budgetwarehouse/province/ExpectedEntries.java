package budgetwarehouse.province;

import budgetwarehouse.sample.ExpectedFigure;
import budgetwarehouse.sample.ExpectedFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a loaded warehouse must hold of a document, in the words of the queries beside the lists.
 */
final class ExpectedEntries {
  private static final Pattern TARGET = Pattern.compile("([≥≤]?)([0-9]+)(.+)");
  private static final Map<String, String> COMPARATORS = Map.of("≥", "ge", "≤", "le", "", "eq");

  private final ProvinceDocument document;

  ExpectedEntries(ProvinceDocument document) {
    this.document = document;
  }

  /** Return the figures of each standard table, as printed. */
  static SortedMap<String, List<String>> figures(Planting.Printed printed) {
    SortedMap<String, List<String>> figures = new TreeMap<>();
    for (ExpectedFigure figure : ExpectedFigures.of(printed.disclosure())) {
      figures
          .computeIfAbsent(figure.tableId().name(), unused -> new ArrayList<>())
          .add(
              String.join(
                  "|",
                  figure.tableId().name(),
                  figure.rowCode(),
                  figure.rowLabel(),
                  figure.measure(),
                  figure.printedText(),
                  figure.printedUnit()));
    }
    return figures;
  }

  /** Return expenditure by function and kind, in yuan. */
  List<String> expenditure() {
    return isOf(Kind.PERFORMANCE)
        ? List.of()
        : document.account().lines().stream()
            .flatMap(
                line ->
                    Stream.concat(
                        amount(line.function() + " basic_not_split", line.basic() + line.own()),
                        amount(line.function() + " project", line.project())))
            .toList();
  }

  /** Return basic expenditure by economic section. */
  List<String> basicExpenditure() {
    return isOf(Kind.PERFORMANCE)
        ? List.of()
        : document.account().economic().entrySet().stream()
            .flatMap(section -> amount(section.getKey(), section.getValue()))
            .toList();
  }

  /** Return the three public expenses; a final account has those of the budget beside its own. */
  List<String> threePublic() {
    var budget = threePublic("budget", new Accounts(document.body()).budget(document.year()));
    return switch (document.kind()) {
      case PERFORMANCE -> List.of();
      case BUDGET -> budget.toList();
      case ACCOUNT ->
          Stream.concat(budget, threePublic("final_account", document.account())).toList();
    };
  }

  private static Stream<String> threePublic(String kind, Account account) {
    return Stream.concat(
        amount(kind + " reception", account.economic(Account.RECEPTION)),
        amount(kind + " vehicle_operation", account.economic(Account.CARS)));
  }

  /** Return what each project may spend. */
  List<String> projects() {
    return sheets().stream()
        .flatMap(project -> amount(project.text("name"), project.amount()))
        .toList();
  }

  /** Return the indicators of each project, their targets as numbers. */
  List<String> indicators() {
    List<String> indicators = new ArrayList<>();
    for (Project project : sheets()) {
      var sheet = new PerformanceSheet(document.body(), project, 0, document.layout());
      for (List<String> row : sheet.indicators()) {
        indicators.add(
            String.join(
                "|", project.text("name"), row.get(0), row.get(1), row.get(2), target(row.get(4))));
      }
    }
    return indicators;
  }

  private static String target(String printed) {
    Matcher target = TARGET.matcher(printed);
    if (!target.matches()) {
      throw new IllegalArgumentException("no target: " + printed);
    }
    return String.join("|", COMPARATORS.get(target.group(1)), target.group(2), target.group(3));
  }

  private List<Project> sheets() {
    boolean hasSheets = isOf(Kind.PERFORMANCE) || (isOf(Kind.BUDGET) && document.layout().inside());
    return hasSheets ? document.account().projects() : List.of();
  }

  /** Return whose document it is, where and of which year. */
  List<String> body() {
    return List.of(
        String.join(
            "|",
            document.body().district().code(),
            document.body().name(),
            String.valueOf(document.year())));
  }

  private boolean isOf(Kind kind) {
    return document.kind() == kind;
  }

  private static Stream<String> amount(String subject, long hundreds) {
    return hundreds == 0
        ? Stream.of()
        : Stream.of(subject + " " + BigDecimal.valueOf(hundreds).movePointRight(2).setScale(2));
  }
}
