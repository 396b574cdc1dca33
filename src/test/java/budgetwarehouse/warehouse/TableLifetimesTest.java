package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableLifetimesTest {
  private static final List<String> FOLDERS = List.of("first", "second", "third", "fourth");

  @TempDir Path folder;

  @BeforeEach
  void writeFilesThatReadEachOther() throws IOException {
    write("first/row.sql", "create or replace temp table row as select 1;");
    write("first/side.sql", "create or replace temp table side as select 2;");
    write("second/row_sum.sql", "create or replace temp macro row_sum() as table from row;");
    write("second/used.sql", "create or replace table used as from side;");
    write("third/total.sql", "create or replace table total as from row_sum();");
    write("fourth/end.sql", "-- of every row and side\ncreate or replace table end as from total;");
  }

  @Test
  void endsWithTheLastFolderThatReadsTheTable() {
    assertThat(lifetimes().endingWith("second")).containsExactly("side");
  }

  @Test
  void isReadWhereAMacroThatReadsItIsNamed() {
    assertThat(lifetimes().endingWith("third")).containsExactly("row");
  }

  @Test
  void isNotReadByACommentAndTablesOfTheWarehouseStay() {
    assertThat(lifetimes().endingWith("first")).isEmpty();
    assertThat(lifetimes().endingWith("fourth")).isEmpty();
  }

  private TableLifetimes lifetimes() {
    return TableLifetimes.of(new SchemaFiles(folder), FOLDERS);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
