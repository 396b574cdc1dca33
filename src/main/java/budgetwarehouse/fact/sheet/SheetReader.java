package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedIndicator;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.PrintedProject;
import budgetwarehouse.fact.TableExtent;
import budgetwarehouse.fact.outline.Sheet;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.Horizon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads performance sheets: projects and whole departments with their money, schedules and
 * indicators.
 */
public final class SheetReader {
  private final SheetVocabulary vocabulary;

  private SheetReader(SheetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Build a reader with the vocabulary of the class path. */
  public static SheetReader standard() {
    return new SheetReader(SheetVocabulary.standard());
  }

  /** Read one sheet and return how large it is. */
  public TableExtent read(Sheet sheet, FactCollector into) {
    SheetContents contents = SheetContentsReader.read(sheet.tables(), vocabulary);
    Subject subject = subject(sheet, contents);
    var figures = new SheetFigures(sheet, subject.code(), into);
    String label = subject.wholeDepartment() ? subject.bodyName() : subject.name();
    boolean stated = new SheetMoneyReader(vocabulary, figures, label).read(contents);
    contents.schedules().forEach(plan -> ScheduleReader.read(plan, label, figures));
    if (!subject.wholeDepartment()) {
      readProject(sheet, contents, subject, into);
      reportNames(subject, figures, stated);
    }
    readObjectives(sheet, contents.fields(), into);
    readIndicators(sheet, contents, subject, into);
    return extent(sheet);
  }

  // the cells of a form are pairs of label and value: none of them is out of place
  private static TableExtent extent(Sheet sheet) {
    List<PrintedTable> tables = sheet.tables();
    int columns = tables.stream().mapToInt(PrintedTable::width).max().orElse(0);
    int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
    return new TableExtent(columns, rows, 0, List.of());
  }

  private Subject subject(Sheet sheet, SheetContents contents) {
    SheetFields fields = contents.fields();
    boolean hasFunds =
        contents.tables().stream().anyMatch(table -> table.section().equals("section_funds"));
    boolean namesProject = fields.has("project_code") || fields.has("project_name");
    boolean wholeDepartment = hasFunds || (!namesProject && fields.has("body_name"));

    String titleName = sheet.caption().map(Paragraph::text).map(vocabulary::nameIn).orElse("");
    titleName = titleName.replaceFirst("^(?:\\d{1,3}[.．、]|[（(]\\d{1,3}[)）](?=[.．、]))", "");
    String field = fields.text("project_name");
    String body = sheet.context().bodyName();
    return new Subject(
        wholeDepartment,
        fields.text("project_code"),
        wholeDepartment ? "" : field.isEmpty() ? titleName : field,
        wholeDepartment ? "" : titleName,
        body.isEmpty() && wholeDepartment ? fields.text("body_name") : body,
        sheet.caption().map(Paragraph::page).orElse(sheet.page()),
        sheet.caption().map(Paragraph::line).orElse(sheet.line()));
  }

  private static void readProject(
      Sheet sheet, SheetContents contents, Subject subject, FactCollector into) {
    into.add(
        new PrintedProject(
            subject.page(),
            subject.line(),
            sheet.number(),
            subject.code(),
            subject.name(),
            sheet.context().bodyCode(),
            subject.bodyName(),
            contents.fields().text("category"),
            contents.fields().text("purpose")));
  }

  private static void reportNames(Subject subject, SheetFigures figures, boolean stated) {
    if (!stated) {
      figures.report(
          FindingKind.PROJECT_AMOUNT_NOT_STATED,
          subject.page(),
          subject.line(),
          subject.name(),
          "",
          "绩效目标表未注明项目金额");
    }
    boolean differs =
        !subject.titleName().isEmpty()
            && !Folding.fold(subject.titleName()).equals(Folding.fold(subject.name()));
    if (differs) {
      figures.report(
          FindingKind.PROJECT_NAME_DIFFERS,
          subject.page(),
          subject.line(),
          subject.name(),
          subject.titleName(),
          "标题与表内项目名称应一致，按表内名称读取");
    }
  }

  /** Keep what a sheet says in sentences: objectives in words, duties of a department. */
  private static void readObjectives(Sheet sheet, SheetFields fields, FactCollector into) {
    String title = sheet.context().title();
    for (SheetFields.Field field : fields.all()) {
      if (field.isStatement() && !field.text().isEmpty()) {
        String label = Folding.closeBlanks(field.label().text());
        into.add(
            new PrintedNarrative(
                field.page(), field.label().line(), title, label + "：" + field.text()));
      }
    }
  }

  private static void readIndicators(
      Sheet sheet, SheetContents contents, Subject subject, FactCollector into) {
    Map<String, Integer> numbers = new HashMap<>();
    for (IndicatorRow row : contents.indicators()) {
      Horizon horizon = row.longTerm() ? Horizon.LONG_TERM : Horizon.ANNUAL;
      int number = numbers.merge(horizon.code() + row.objectiveNumber(), 1, Integer::sum);
      into.add(
          new PrintedIndicator(
              row.page(),
              row.line(),
              sheet.number(),
              subject.wholeDepartment(),
              subject.code(),
              subject.name(),
              sheet.context().bodyCode(),
              subject.bodyName(),
              horizon,
              row.objectiveNumber(),
              number,
              row.level1(),
              row.level2(),
              row.level3(),
              row.description(),
              row.value(),
              row.basis(),
              row.lastValue(),
              row.beforeLastValue(),
              row.doubtful()));
    }
  }

  /**
   * Whose sheet it is.
   *
   * @param code the project's code, or blank
   * @param name the project's name, from its field or else from the title; blank for a department
   * @param titleName the project's name in the title, or blank
   * @param page page on which the sheet begins, or 0
   * @param line line on which the sheet begins
   */
  private record Subject(
      boolean wholeDepartment,
      String code,
      String name,
      String titleName,
      String bodyName,
      int page,
      int line) {}
}
