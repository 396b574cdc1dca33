package budgetwarehouse.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingTally;
import budgetwarehouse.run.SharedRun;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the dictionary of the sample as a browser does. */
class DictionaryIT {
  private static String html = "";
  private static Document page = new Document("");
  private static Dictionary dictionary;
  private static FindingTally findings = new FindingTally(0, 0, 0);

  @BeforeAll
  static void write() throws IOException {
    try (PublishedWarehouse warehouse =
        PublishedWarehouse.open(SharedRun.SAMPLE.loaded().data().warehouse())) {
      dictionary = Dictionary.of(warehouse);
      html = new DictionaryPage(dictionary).html();
      findings = warehouse.findings();
    }
    page = Jsoup.parse(html);
  }

  private static boolean isTwin(Relation relation) {
    return relation.schema().equals(Relation.CHINESE);
  }

  @Test
  void describesEveryTableViewAndQuestionWithEveryColumn() {
    for (Relation relation : dictionary.catalogue().relations().values()) {
      Element section = page.getElementById(relation.sqlName());
      assertThat(section).as(relation.sqlName()).isNotNull();
      if (!isTwin(relation)) {
        List<String> columns = section.select("tbody tr td:first-child").eachText();
        assertThat(columns)
            .as(relation.sqlName())
            .containsAll(relation.columns().stream().map(Column::name).toList());
      }
    }
  }

  @Test
  void saysTheChineseNameOfEveryColumnThatHasOne() {
    for (Relation twin : dictionary.catalogue().relations().values()) {
      if (isTwin(twin) && !twin.columns().isEmpty()) {
        Element section = page.getElementById(twin.sqlName()).closest("section");
        List<String> said = section.select("tbody tr td:nth-child(2)").eachText();
        String added = section.select("p.names").text();
        assertThat(twin.columns())
            .as(twin.sqlName())
            .allMatch(column -> said.contains(column.name()) || added.contains(column.name()));
      }
    }
  }

  @Test
  void countsTheRowsThatAreThere() {
    Relation finding = dictionary.catalogue().relations().get("finding");

    assertThat(finding.rows())
        .as("some were removed again while the warehouse was built")
        .isEqualTo(findings.errors() + findings.warnings() + findings.notes());
  }

  @Test
  void leadsEveryLinkSomewhere() {
    Set<String> places = new HashSet<>(page.select("[id]").eachAttr("id"));

    assertThat(page.select("a[href]").eachAttr("href"))
        .hasSizeGreaterThan(1000)
        .allMatch(link -> link.startsWith("#") && places.contains(link.substring(1)));
  }

  @Test
  void namesEveryPlaceOnce() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void needsNoNetwork() {
    assertThat(html).doesNotContain("http://", "https://", "src=", "@import");
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertThat(new DictionaryPage(dictionary).html()).isEqualTo(html);
    assertThat(SharedRun.SAMPLE.loaded().data().comparisons(1).resolve(DictionaryPublication.NAME))
        .hasContent(html);
  }
}
