package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.WarehouseViews;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A warehouse in memory with one comparison, whose texts are as hostile as print can be. */
final class SmallWarehouse implements AutoCloseable {
  static final String TABLE =
      """
      create schema compare;
      create table compare.cost (
          district_name varchar, body_name varchar, fiscal_year integer, project_name varchar,
          amount_yuan decimal(18, 2), project_money_share double, unit_cost_yuan decimal(18, 4),
          peer_count bigint, caution varchar, document_key varchar, line integer,
          printed_text varchar
      );
      comment on table compare.cost is '每行是一个项目 | a row is a project';
      comment on column compare.cost.district_name is '地区 | district';
      comment on column compare.cost.body_name is '单位 | body';
      comment on column compare.cost.fiscal_year is '年度 | fiscal year';
      comment on column compare.cost.project_name is '项目 | project';
      comment on column compare.cost.amount_yuan is '金额（元） | amount in yuan';
      comment on column compare.cost.project_money_share is '占项目支出比重 | share';
      comment on column compare.cost.unit_cost_yuan is '单位成本（元／单位） | yuan per unit';
      comment on column compare.cost.peer_count is '同类家数（家） | peers';
      comment on column compare.cost.caution is '提示 | caution';
      comment on column compare.cost.document_key is '文件 | document';
      comment on column compare.cost.line is '行 | line';
      comment on column compare.cost.printed_text is '原文 | printed text';
      """;

  static final String ROWS =
      """
      insert into compare.cost values
          ('甲区', '甲区财政局', 2023, '=HYPERLINK("http://x","y")', 15000.00, 0.25, 500, 2,
           '同类仅 2 家，不足十家。', 'd1', 7, '</script><script>alert(1)</script>'),
          ('乙区', '乙区财政局', 2023, '+{{data}}$1', null, null, 0.45, 2,
           '同类仅 2 家，不足十家。', 'd2', 9, '-1,482.64' || chr(10) || '<!-- "引号"'),
          ('乙区', '乙区财政局', 2023, '@乙', 0.00, 0, null, 2, null, 'd2', null, null);
      """;

  static final String SOURCES =
      """
      create table mart_build as
      select 'b0' as build_id, 3 as load_number, date '2026-11-01' as load_date,
          2 as document_count;
      create table mart_document_source (
          document_key varchar, title varchar, source_address varchar
      );
      comment on column mart_document_source.title is '标题 | title';
      insert into mart_document_source values
          ('d1', '=cmd', 'http://甲'), ('d2', '乙区预算', null), ('d3', '没有引用', null);
      """;

  private final Connection connection;

  SmallWarehouse() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run(TABLE);
    run(ROWS);
    run(SOURCES);
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  WarehouseViews views() {
    return new WarehouseViews(connection);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
