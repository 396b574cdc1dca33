package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A published file of two tables and a view, for tests of how it is asked; it is written in an
 * instant.
 */
public final class HandMadeWarehouse {
  private static final String TABLES =
      """
      create table mart_build as
      select '%s' as build_id, 7 as load_number, date '2026-11-01' as load_date,
          2 as document_count;
      comment on table mart_build is '版本 | build';

      create table fact_project as
      select '修路' as project_name, 12.50::decimal(18, 2) as amount_yuan
      union all select '=修桥', 7.00;
      comment on table fact_project is '项目 | projects';
      comment on column fact_project.project_name is '项目名称 | name of the project';
      comment on column fact_project.amount_yuan is '金额 | amount';

      create schema compare;
      create view compare.cost as select project_name, amount_yuan from fact_project;
      comment on view compare.cost is '成本 | cost';
      """;

  private HandMadeWarehouse() {}

  /** Write the file of a build. */
  public static Path write(Path file, String buildId) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(TABLES.formatted(buildId));
    }
    return file;
  }
}
