package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.comparison.ComparisonPublication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads Chinese names and comparisons in a built warehouse that has been moved, as analysts do. */
class ChineseViewsTest {
  @TempDir private static Path folder;
  private static Path published;

  @BeforeAll
  static void build() throws Exception {
    BuiltWarehouse built =
        WarehouseBuild.build(GoldenStore.in(folder), folder.resolve("data"), "views");
    published = Files.move(built.file(), folder.resolve("published.duckdb"));
  }

  private static Connection analyst() throws Exception {
    return AnalystConnection.open(published, new AnalystLimits("1GB", 1, Duration.ofSeconds(30)));
  }

  private static List<String> lines(String sql) throws Exception {
    try (Connection connection = analyst()) {
      return Query.lines(connection, sql);
    }
  }

  @Test
  void everyColumnOfEveryTableAndComparisonHasAChineseName() throws Exception {
    assertThat(
            lines(
                """
                select table_name, column_name, 'add it to warehouse-schema/chinese'
                from duckdb_columns()
                where not internal
                    and schema_name in ('main', 'printed', 'compare')
                    and table_name not like 'mart_%'
                    and not exists (
                        select 1
                        from duckdb_views()
                        where duckdb_views.schema_name = '分析'
                            and contains(
                                replace(duckdb_views.sql, '"', ''),
                                duckdb_columns.table_name || '.' || duckdb_columns.column_name
                            )
                    )
                """))
        .isEmpty();
  }

  @Test
  void everyChineseViewCanBeRead() throws Exception {
    for (String view : lines("select view_name from duckdb_views() where schema_name = '分析'")) {
      assertThat(lines("select count(*) from 分析." + view)).hasSize(1);
    }
  }

  @Test
  void chineseNamesNeedNoQuotes() throws Exception {
    assertThat(lines("select sum(金额（元）) from 分析.三公经费 where 单位 like '%东西湖%'"))
        .containsExactly("20000.00");
  }

  @Test
  void publishesTheSameBytesFromTheSameWarehouse() throws Exception {
    List<Path> first;
    List<Path> second;
    try (Connection connection = analyst()) {
      var views = new WarehouseViews(connection);
      first = new ComparisonPublication().publish(views, folder.resolve("first"));
      second = new ComparisonPublication().publish(views, folder.resolve("second"));
    }

    for (int file = 0; file < first.size(); file++) {
      assertThat(second.get(file)).hasSameBinaryContentAs(first.get(file));
    }
  }
}
