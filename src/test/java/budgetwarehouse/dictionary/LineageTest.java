package budgetwarehouse.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.warehouse.SchemaSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows what is made from what, in made files and in those of the build. */
class LineageTest {
  private static final Lineage BUILD = new Lineage(SchemaSource.read());

  private static Lineage of(String... texts) {
    return new Lineage(
        List.of(texts).stream().map(text -> new SchemaSource("marts", "made", text)).toList());
  }

  @Test
  void followsAComparisonBackToPrintedFiguresAndDocuments() {
    assertThat(BUILD.sources("compare.three_public"))
        .contains(
            "fact_three_public",
            "printed.figure",
            "stg_figure",
            "reference/three_public_item.csv",
            "store/figure.parquet",
            Lineage.DOCUMENTS);
  }

  @ParameterizedTest
  @CsvSource({
    "fact_three_public, amount_line",
    "printed.figure, figure_disposition",
    "compare.cost, mart_project",
    "peers, body_headline",
    "peers, named_district",
    "分析.同类单位, peers",
    "finding, check_result",
  })
  void readsWhatTheFileReads(String object, String from) {
    assertThat(BUILD.from(object)).contains(from);
    assertThat(BUILD.into(from)).contains(object);
  }

  @Test
  void leadsEveryChineseNameToWhatItsFileIsNamedAfter() {
    for (SchemaSource source : SchemaSource.read()) {
      if (source.folder().equals("chinese")) {
        assertThat(BUILD.from(Twin.of(source).name()))
            .as(source.name())
            .anyMatch(from -> from.replace('.', '_').equals(source.name()));
      }
    }
  }

  /** What neither store nor lists feed is made by nobody: the parser has passed something over. */
  @Test
  void leadsEveryComparisonToTheDocuments() {
    assertThat(BUILD.made())
        .filteredOn(name -> name.startsWith("compare.") || name.startsWith("fact_"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(BUILD.sources(name)).contains(Lineage.DOCUMENTS));
  }

  @Test
  void setsEveryObjectInOneLayer() {
    List<Layer> layers = Layer.read();
    assertThat(BUILD.all())
        .allSatisfy(
            object ->
                assertThat(layers)
                    .as("add folder %s to dictionary_layer.csv", BUILD.folder(object))
                    .filteredOn(layer -> layer.holds(object, BUILD))
                    .hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table b as with a as (select 1) select * from a;",
        "create table b as select 'from a' from c;",
        "-- from a\ncreate table b as select 1;",
      })
  void isNotMisledByNamedQueriesTextsAndRemarks(String text) {
    assertThat(of("create table a as select 1;", text).from("b")).isEmpty();
  }

  @Test
  void countsWhatIsInsertedLaterAsASource() {
    Lineage lineage =
        of(
            "create table a as select 1;",
            "create table b as select 2;",
            "insert into b select * from a;");

    assertThat(lineage.from("b")).containsExactly("a");
  }
}
