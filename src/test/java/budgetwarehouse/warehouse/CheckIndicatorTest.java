package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What checks of performance targets are given: the indicators of one sheet, made as printed. */
class CheckIndicatorTest {
  private static final Path INPUT = Path.of("warehouse-schema/inputs/check_indicator.sql");

  @TempDir private static Path folder;
  private static SqlSession session;
  private int indicators;

  @BeforeAll
  static void buildAnEmptyWarehouse() throws IOException {
    session = SqlSession.inMemory();
    HandOff nothing = new HandOff(folder.resolve("store"), "1", folder.resolve("match"));
    SchemaFiles files =
        StoreReading.read(session, nothing.input(), Files.createDirectories(folder));
    WarehouseBuild.FOLDERS.stream()
        .takeWhile(name -> !name.equals("checks"))
        .forEach(name -> session.runFolder(files, name));
    insert("check_document", "'a' as document_key, 'a' as disclosure_key");
    insert("dim_indicator", "1 as indicator_type_key, 'output_quantity' as level2_code");
    insert("dim_indicator", "2 as indicator_type_key, 'output_cost' as level2_code");
    insert(
        "indicator_wording",
        "'总量（万元）' as wording, '万元' as unit, '元' as base_unit,"
            + " 10000 as factor, 'money' as quantity_kind");
  }

  @BeforeEach
  void startWithNoIndicator() {
    session.update("delete from printed.indicator");
    session.update("delete from fact_indicator");
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  void pairsAPriceWithTheQuantityInItsOwnUnit() throws IOException {
    quantity(5, "户");
    quantity(20, "个");
    price(1000, "户");

    assertThat(pairs()).containsExactly("1|5");
  }

  @Test
  void pairsAPriceWithPiecesWhereNothingHasItsUnit() throws IOException {
    quantity(9, "个");
    quantity(3, "人");
    price(30000, "房间");

    assertThat(pairs()).containsExactly("1|9");
  }

  @Test
  void countsTheQuantitiesThatFitAndShowsTheLargest() throws IOException {
    quantity(5, "户");
    quantity(20, "户");
    price(1000, "户");

    assertThat(pairs()).containsExactly("2|20");
  }

  @Test
  void pairsAPriceWithNothingWhereNoUnitFits() throws IOException {
    quantity(5, "户");
    price(380, "人/天");

    assertThat(pairs()).containsExactly("0|null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''    | unknown | 0     | ''           | zero
          ''    | unknown | 1000  | ''           | bare
          ''    | unknown | 26845 | 总量（万元） | money
          %     | share   | 95    | ''           | percent
          小时  | time    | 2     | ''           | duration
          平米  | area    | 10    | ''           | count
          元    | money   | 5     | ''           | money
          ''    | ''      |       | ''           | date
          """)
  void classesAValueByItsUnit(
      String unit, String kind, Integer number, String description, String unitClass)
      throws IOException {
    indicator(
        2,
        "'%s' as unit, '%s' as quantity_kind, %s as lower_value, '%s' as description"
            .formatted(unit, kind, number, description));

    assertThat(lines("unit_class")).containsExactly(unitClass);
  }

  @Test
  void takesAnUpperBoundWhereTheTargetIsAtMostIt() throws IOException {
    indicator(2, "'元' as unit, 'money' as quantity_kind, 'le' as comparator, 50 as upper_value");

    assertThat(lines("cast(number as integer)")).containsExactly("50");
  }

  @Test
  void readsAUnitBehindTheDescription() throws IOException {
    indicator(2, "'' as unit, 26845 as lower_value, '总量（万元）' as description");

    assertThat(lines("cast(base_number as bigint), unit, is_unit_of_wording"))
        .containsExactly("268450000|万元|true");
  }

  private void quantity(int number, String unit) {
    indicator(
        1,
        "%1$d as lower_value, %1$d as lower_base_value, '%2$s' as unit, '%2$s' as base_unit,"
                .formatted(number, unit)
            + " 'count' as quantity_kind");
  }

  private void price(int yuan, String perUnit) {
    indicator(
        2,
        "%1$d as lower_value, %1$d as lower_base_value, '元' as unit, '元' as base_unit,"
                .formatted(yuan)
            + " 'money' as quantity_kind, '%s' as per_unit".formatted(perUnit));
  }

  private void indicator(int type, String columns) {
    String key = "'a.i%d' as indicator_key, 'a' as document_key".formatted(++indicators);
    insert("printed.indicator", key + ", %d as indicator_number".formatted(indicators));
    insert(
        "fact_indicator",
        key
            + ", 'department' as subject, 'annual' as horizon, 1 as sheet_number, '' as level3,"
            + " '' as value_text, 'exact' as value_match_method, %d as indicator_type_key, "
                .formatted(type)
            + columns);
  }

  private static void insert(String table, String columns) {
    session.update("insert into " + table + " by name select " + columns);
  }

  private List<String> pairs() throws IOException {
    return lines(
        "priced_quantity_count, cast(priced_quantity as integer) as number",
        "where price_yuan is not null");
  }

  private List<String> lines(String columns) throws IOException {
    return lines(columns, "");
  }

  private List<String> lines(String columns, String where) throws IOException {
    session.run(INPUT);
    List<String> lines = new ArrayList<>();
    String sql = "select %s from check_indicator %s".formatted(columns, where);
    session.query(
        Files.writeString(folder.resolve("query.sql"), sql),
        row -> lines.add(String.join("|", row.values().stream().map(String::valueOf).toList())));
    return lines;
  }
}
