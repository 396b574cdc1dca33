package budgetwarehouse.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A table of the star each of whose rows belongs to one province.
 *
 * @param name with its schema, as SQL reads it
 * @param unknownMember condition of the row that every province has and the whole has once; empty:
 *     none
 */
record StarTable(String name, Optional<String> unknownMember) {
  private static final String ROWS =
      " from read_parquet(star_files(getvariable('table_name')), hive_partitioning = false)";

  /** Return those of a build. */
  static List<StarTable> of(OpenBuild build) {
    List<StarTable> tables = new ArrayList<>();
    Path list = build.files().folder().resolve("queries").resolve("star_table.sql");
    build
        .session()
        .query(
            list,
            row ->
                tables.add(
                    new StarTable(
                        Objects.requireNonNull(row.get("table_name")),
                        Optional.ofNullable(row.get("unknown_member")))));
    return tables;
  }

  /** Return the names of the published tables that are none of these. */
  static List<String> lists(OpenBuild build, List<StarTable> tables) {
    Set<String> ofProvinces = new HashSet<>();
    tables.forEach(table -> ofProvinces.add(table.name()));
    List<String> lists = new ArrayList<>();
    Path names = build.files().folder().resolve("publication").resolve("table_name.sql");
    build.session().query(names, row -> lists.add(Objects.requireNonNull(row.get("table_name"))));
    lists.removeAll(ofProvinces);
    return lists;
  }

  /** Put the rows of all provinces in the place of those that the table has. */
  void fill(SqlSession session) {
    String others = unknownMember.map(condition -> " where not (" + condition + ")").orElse("");
    session.bind(Variable.TABLE_NAME, name);
    session.update("delete from " + name + others);
    session.update("insert into " + name + " by name select *" + ROWS + others);
  }
}
