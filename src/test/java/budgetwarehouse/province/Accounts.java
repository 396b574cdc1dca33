package budgetwarehouse.province;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws the money of a body: pay by its staff, running costs, projects by theme, growth by year.
 */
final class Accounts {
  private static final int FIRST_YEAR = 2015;
  private static final List<Map<String, String>> PROJECTS = MadeList.read("project");
  private static final List<Map<String, String>> COSTS = MadeList.read("cost");

  private final Body body;

  Accounts(Body body) {
    this.body = body;
  }

  /** Return what a body plans for a year. */
  Account budget(int year) {
    Draw draw = body.draw().of(year);
    long staff = staff(year);
    SortedMap<String, Long> economic = new TreeMap<>();
    for (Map<String, String> cost : COSTS) {
      long amount = Math.round(perHead(cost, year, draw) * multiplier(cost, staff));
      if (amount > 0) {
        economic.put(cost.get("code"), amount);
      }
    }
    List<Project> projects = projects(year);
    long own = body.kind().isOffice() ? 0 : staff * draw.of("own").between(0L, 300L);
    return new Account(
        year, lines(economic, projects, own), economic, projects, (int) staff, cars());
  }

  /** Return what a body spent in a year, which follows its plan. */
  Account spent(int year) {
    Account plan = budget(year);
    Draw draw = body.draw().of(year).of("spent");
    SortedMap<String, Long> economic = new TreeMap<>();
    plan.economic()
        .forEach((code, amount) -> economic.put(code, spent(amount, code, draw.of(code))));
    List<Project> projects = new ArrayList<>();
    for (Project project : plan.projects()) {
      long done = Math.max(1, Math.round(project.quantity() * rate(draw.of(project.text("name")))));
      projects.add(new Project(project.wording(), project.function(), done, project.price()));
    }
    long own = Math.round(plan.sum(Line::own) * rate(draw.of("own")));
    return new Account(
        year, lines(economic, projects, own), economic, projects, plan.staff(), plan.cars());
  }

  /** The three public expenses stay below their plan, pay goes a little over it. */
  private static long spent(long amount, String code, Draw draw) {
    boolean isPay = code.startsWith("301") || code.startsWith("303");
    return Math.max(1, Math.round(amount * (isPay ? draw.between(0.98, 1.05) : rate(draw))));
  }

  private static double rate(Draw draw) {
    return draw.between(0.85, 1.0);
  }

  private long staff(int year) {
    Draw draw = body.draw();
    long first = draw.of("staff").between(body.kind().staffLow(), body.kind().staffHigh());
    double growth = draw.of("staff growth").between(-0.01, 0.015);
    return Math.max(3, Math.round(first * (1 + growth * (year - FIRST_YEAR))));
  }

  private int cars() {
    return (int) body.draw().of("cars").between(0L, body.kind().carsHigh());
  }

  private double perHead(Map<String, String> cost, int year, Draw draw) {
    String code = cost.get("code");
    double first =
        body.draw().of(code).between((double) number(cost, "low"), (double) number(cost, "high"));
    double growth = body.draw().of(code + " growth").between(0.0, 0.06);
    double wobble = draw.of(code).between(0.97, 1.03);
    return first * Math.pow(1 + growth, year - FIRST_YEAR) * wobble;
  }

  private double multiplier(Map<String, String> cost, long staff) {
    return switch (cost.get("by")) {
      case "car" -> cars();
      case "office" -> body.kind().isOffice() ? staff : 0;
      case "institution" -> body.kind().isOffice() ? 0 : staff;
      default -> staff;
    };
  }

  private List<Project> projects(int year) {
    List<Project> projects = new ArrayList<>();
    for (Map<String, String> row : PROJECTS) {
      if (row.get("theme").equals(body.kind().theme())) {
        projects.add(project(row, year, projects.size()));
      }
    }
    return projects;
  }

  private Project project(Map<String, String> row, int year, int number) {
    Draw draw = body.draw().of(row.get("name"));
    long first =
        draw.of("quantity").between(number(row, "quantity_low"), number(row, "quantity_high"));
    double change = draw.of(year).between(0.9, 1.12);
    long price = draw.of("price").between(number(row, "price_low"), number(row, "price_high"));
    List<String> functions = body.kind().projectFunctions();
    return new Project(
        row,
        functions.get(number % functions.size()),
        Math.max(1, Math.round(first * change)),
        price);
  }

  private static long number(Map<String, String> row, String column) {
    return Long.parseLong(row.get(column));
  }

  /**
   * Pay for insurance, pensions and housing stands in functions of its own, the rest in running.
   */
  private List<Line> lines(SortedMap<String, Long> economic, List<Project> projects, long own) {
    Map<String, Line> lines = new TreeMap<>();
    for (Map.Entry<String, Long> cost : economic.entrySet()) {
      add(lines, new Line(function(cost.getKey()), cost.getValue(), 0, 0));
    }
    for (Project project : projects) {
      add(lines, new Line(project.function(), 0, project.amount(), 0));
    }
    add(lines, new Line(body.kind().running(), 0, 0, own));
    return lines.values().stream().sorted(Comparator.comparing(Line::function)).toList();
  }

  private String function(String economic) {
    for (Map<String, String> cost : COSTS) {
      if (cost.get("code").equals(economic)) {
        String function = cost.get(body.kind().isOffice() ? "office_function" : "other_function");
        return function.isEmpty() ? body.kind().running() : function;
      }
    }
    throw new IllegalArgumentException("no cost " + economic);
  }

  private static void add(Map<String, Line> lines, Line line) {
    lines.merge(
        line.function(),
        line,
        (one, other) ->
            new Line(
                one.function(),
                one.basic() + other.basic(),
                one.project() + other.project(),
                one.own() + other.own()));
  }
}
