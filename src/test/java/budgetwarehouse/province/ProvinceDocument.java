package budgetwarehouse.province;

import budgetwarehouse.sample.Disclosure;
import budgetwarehouse.sample.SampleBlock;
import budgetwarehouse.sample.SampleIdentity;
import budgetwarehouse.sample.SampleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One document of the province.
 *
 * @param body who discloses
 * @param year fiscal year
 * @param kind what it is
 * @param layout how the district prints
 * @param format file format
 */
record ProvinceDocument(Body body, int year, Kind kind, Layout layout, String format) {
  /** Return its file's name. */
  String file() {
    String extension = format.startsWith("zip") ? "zip" : format.replaceFirst("-.*", "");
    return String.format(
        Locale.ROOT,
        "%s-%03d-%d-%s.%s",
        body.district().code(),
        body.number(),
        year,
        kind.name().toLowerCase(Locale.ROOT),
        extension);
  }

  /** Return its planned or spent money. */
  Account account() {
    return kind == Kind.ACCOUNT ? new Accounts(body).spent(year) : new Accounts(body).budget(year);
  }

  /** Return all it says. */
  Disclosure disclosure() {
    var identity =
        new SampleIdentity(
            year,
            kind.stage(),
            body.kind().scope(),
            body.district().code(),
            body.district().name(),
            body.name(),
            "");
    return new Disclosure(identity, new Writing().all());
  }

  private final class Writing {
    private final List<SampleBlock> blocks = new ArrayList<>();
    private final String scope = body.kind().scope().equals("unit") ? "单位" : "部门";

    List<SampleBlock> all() {
      switch (kind) {
        case BUDGET -> budget();
        case PERFORMANCE -> performance();
        case ACCOUNT -> account();
      }
      return blocks;
    }

    private void budget() {
      add(SampleBlock.Kind.COVER, body.name());
      add(SampleBlock.Kind.COVER, year + "年" + scope + "预算公开");
      var accounts = new Accounts(body);
      Account plan = accounts.budget(year);
      new AccountTables(plan, layout, false).all().forEach(this::table);
      table(new ThreePublicTable(plan, layout).ofBudget());
      empty("BUD08", "政府性基金预算财政拨款");
      empty("BUD09", "国有资本经营预算财政拨款");
      add(SampleBlock.Kind.PAGE, "");
      add(SampleBlock.Kind.HEADING, body.name() + year + "年" + scope + "预算信息公开情况说明");
      blocks.addAll(new Sentences(body, "budget", plan, accounts.budget(year - 1), plan).blocks());
      if (layout.inside()) {
        sheets(plan);
      }
    }

    private void performance() {
      add(SampleBlock.Kind.COVER, body.name());
      add(SampleBlock.Kind.COVER, year + "年" + scope + "预算绩效文本");
      sheets(new Accounts(body).budget(year));
    }

    private void account() {
      add(SampleBlock.Kind.COVER, body.name() + year + "年度" + scope + "决算");
      var accounts = new Accounts(body);
      Account spent = accounts.spent(year);
      Account plan = accounts.budget(year);
      new AccountTables(spent, layout, true).all().forEach(this::table);
      empty("FIN07", "政府性基金预算财政拨款收入和支出");
      empty("FIN08", "国有资本经营预算财政拨款支出");
      table(new ThreePublicTable(plan, layout).ofAccount(spent));
      add(SampleBlock.Kind.PAGE, "");
      add(SampleBlock.Kind.HEADING, body.name() + year + "年度" + scope + "决算情况说明");
      blocks.addAll(
          new Sentences(body, "final_account", spent, accounts.spent(year - 1), plan).blocks());
    }

    private void sheets(Account plan) {
      int number = 1;
      for (Project project : plan.projects()) {
        add(SampleBlock.Kind.PAGE, "");
        add(SampleBlock.Kind.TITLE, number + "." + project.text("name") + "绩效目标表");
        add(SampleBlock.Kind.CAPTION, body.code() + " " + body.name(), "单位：" + layout.unit());
        table(new PerformanceSheet(body, project, number, layout).table(), "");
        number++;
      }
    }

    private void empty(String id, String money) {
      table(EmptyTable.of(id, layout));
      add(SampleBlock.Kind.NOTE, "本" + scope + "无" + money + "，空表列示。");
    }

    private void table(SampleTable table) {
      String title = Titles.of(table.name(), layout.wording(), scope);
      table(table, isDated() ? year + "年" + title : title);
    }

    /** The workbook of an archive lies apart from the cover that states the year. */
    private boolean isDated() {
      return layout.dated() || format.startsWith("zip");
    }

    private void table(SampleTable table, String title) {
      if (!title.isEmpty()) {
        add(SampleBlock.Kind.PAGE, "");
        add(SampleBlock.Kind.TITLE, title);
        add(SampleBlock.Kind.CAPTION, body.name(), "单位：" + layout.unit());
      }
      blocks.add(
          new SampleBlock(SampleBlock.Kind.TABLE, table.name(), "", Set.of(), Optional.of(table)));
    }

    private void add(SampleBlock.Kind is, String text) {
      add(is, text, "");
    }

    private void add(SampleBlock.Kind is, String text, String right) {
      blocks.add(new SampleBlock(is, text, right, Set.of(), Optional.empty()));
    }
  }
}
