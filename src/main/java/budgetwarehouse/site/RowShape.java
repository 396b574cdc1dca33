package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.comparison.DisplayColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a comparison stand in the site: values in the unit of their heading, behind them
 * the pages of the district and the body.
 */
final class RowShape {
  private static final String LINK = "link";

  private final List<DisplayColumn> columns;
  private final int district;
  private final int body;
  private String lastBody = "";
  private String lastBodyPage = "";

  RowShape(Comparison comparison) {
    columns = comparison.columns();
    district = comparison.view().indexOf("division_code");
    body = comparison.view().indexOf("history_key");
  }

  /** Return the columns, those of the links last. */
  List<SiteColumn> columns() {
    List<SiteColumn> all = new ArrayList<>(columns.stream().map(SiteColumn::of).toList());
    all.add(new SiteColumn("district_page", "地区页面", "text", LINK, 0));
    all.add(new SiteColumn("body_page", "单位页面", "text", LINK, 0));
    return all;
  }

  /** Write a row as the warehouse gives it. */
  byte[] json(List<@Nullable Object> cells) {
    List<@Nullable Object> row = new ArrayList<>(columns.size() + 2);
    for (int column = 0; column < columns.size(); column++) {
      row.add(plain(columns.get(column).shown(cells.get(column))));
    }
    row.add(SiteNames.district(districtOf(cells)));
    row.add(bodyPage(bodyOf(cells)));
    return RowJson.write(row);
  }

  /** Return the code of the district that a row is about; blank where it names none. */
  String districtOf(List<@Nullable Object> cells) {
    return Objects.toString(cells.get(district), "");
  }

  /** Return the key of the body that a row is about; null where it is about a whole district. */
  @Nullable String bodyOf(List<@Nullable Object> cells) {
    return Objects.toString(cells.get(body), null);
  }

  // rows of one body mostly stand together
  private @Nullable String bodyPage(@Nullable String history) {
    if (history == null) {
      return null;
    }
    if (!history.equals(lastBody)) {
      lastBody = history;
      lastBodyPage = SiteNames.body(history);
    }
    return lastBodyPage;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros();
    }
    return value instanceof LocalDate date ? date.toString() : value;
  }

  /** One column, its kind and role as codes. */
  record SiteColumn(String name, String heading, String kind, String role, int width) {
    static SiteColumn of(DisplayColumn column) {
      return new SiteColumn(
          column.name(),
          column.heading(),
          column.kind().code(),
          column.role().code(),
          column.width());
    }
  }
}
