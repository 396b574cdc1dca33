package budgetwarehouse.fact.closing;

import static java.util.stream.Collectors.groupingBy;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.TableId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Adds up what a document prints as sums, table by table.
 *
 * <p>A sum that closes is the best evidence that its figures were read as printed, so it takes away
 * the doubt that their cells left. One that does not close is told apart for the analyst: whether
 * print is wrong or the reading is.
 */
public final class ClosingReader {
  private static final Set<TableId> WITHOUT_SUMS = Set.of(TableId.NARRATIVE, TableId.PERF);

  private final List<SumRule> rules;

  ClosingReader(List<SumRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Build a reader with the lists of the class path. */
  public static ClosingReader standard() {
    RowWords words = RowWords.standard();
    return new ClosingReader(
        List.of(
            new CodeSums(),
            new TotalSums(words, ReferenceList.read("reference/economic_department.csv")),
            new RowSums(ReferenceList.read("vocabulary/column_sum.csv")),
            new LabelSums(words),
            new SideSums(words)));
  }

  /** Check the sums of all tables of a document. */
  public Closing read(List<PrintedFigure> figures) {
    var tables =
        figures.stream()
            .filter(figure -> !WITHOUT_SUMS.contains(figure.tableId()))
            .collect(groupingBy(PrintedFigure::tableNumber, TreeMap::new, Collectors.toList()));
    var check = new Check();
    tables.values().forEach(table -> check.add(new AmountTable(table)));
    return check.closing(figures);
  }

  /** The sums of one document while they are checked. */
  private final class Check {
    private final Set<PrintedFigure> confirmed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Finding> findings = new ArrayList<>();
    private int checked;
    private int closing;

    void add(AmountTable table) {
      for (SumRule rule : rules) {
        rule.sums(table).forEach(sum -> add(table, sum));
      }
    }

    private void add(AmountTable table, StatedSum sum) {
      Optional<List<PrintedFigure>> parts =
          sum.ways().stream().filter(way -> table.closes(sum.parent(), way)).findFirst();
      if (parts.isPresent()) {
        checked++;
        closing++;
        confirmed.add(sum.parent());
        confirmed.addAll(parts.get());
      } else if (sum.certain()) {
        checked++;
        findings.add(NotClosing.finding(table, sum));
      }
    }

    Closing closing(List<PrintedFigure> figures) {
      List<PrintedFigure> certain =
          figures.stream()
              .map(figure -> confirmed.contains(figure) ? figure.confirmed() : figure)
              .toList();
      certain.stream()
          .filter(DoubtfulAmount::is)
          .map(DoubtfulAmount::finding)
          .forEach(findings::add);
      return new Closing(checked, closing, certain, findings);
    }
  }
}
