package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.comparison.Publication;
import budgetwarehouse.comparison.PublishedView;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A published file with one comparison of few rows, whose texts are as hostile as print can be. */
final class MadeWarehouse {
  static final String ROWS =
      """
      insert into compare.cost values
          (null, 'd1', '甲区', '</script><script>alert(1)</script>', 2023, '预算', 15000.00, 5000.00,
           '财政局，2023年预算', true, 'd1.1', ['d1.1', 'd1.2'], date '2026-11-01'),
          ('130208', '130208 财政局', '乙区', '乙区财政局', 2023, '预算', 0.00, 5000.00,
           '财政局，2023年预算', false, 'd2.1', null, null),
          ('130208', '130208 教育局', '乙区', '乙区教育局', 2023, '预算', null, null, null, null, null,
           null, null);
      """;

  private static final String TABLE =
      """
      create schema compare;
      create table compare.cost (
          division_code varchar, history_key varchar, district_name varchar, body_name varchar,
          fiscal_year integer, stage_name varchar, amount_yuan decimal(18, 2),
          median_yuan decimal(18, 2), peer_group varchar, outlier boolean, figure_key varchar,
          figure_keys varchar[], retrieved_on date
      );
      comment on table compare.cost is '每行是一个项目 | a row is a project';
      comment on column compare.cost.amount_yuan is '金额（元） | amount in yuan';
      comment on column compare.cost.median_yuan is '同类中位数（元） | median in yuan';
      """;

  private final Path file;

  private MadeWarehouse(Path file) {
    this.file = file;
  }

  /** Make the file with some rows, which may be none. */
  static MadeWarehouse of(Path folder, String rows) throws SQLException {
    Path file = folder.resolve("made.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE + rows);
    }
    return new MadeWarehouse(file);
  }

  PublishedWarehouse open() {
    return PublishedWarehouse.open(file);
  }

  /** Return its comparison, of which a page loads some rows at once. */
  static Comparison comparison(PublishedWarehouse warehouse, int pageRows) {
    var view = new PublishedView("cost", "项目成本", "只比较同类。", "", pageRows);
    var publication =
        new Publication(List.of(view), List.of(), List.of("比较"), Publication.read().roles());
    return publication.comparisons(warehouse.views()).get(0);
  }
}
