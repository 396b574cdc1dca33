package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.browser.Browser;
import budgetwarehouse.browser.FolderServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

/** The comparison site as an analyst sees it in a browser. */
class SiteBrowserIT {
  private static final String THREE_PUBLIC = "comparisons/three_public.html";
  private static final String OVERFLOWING =
      """
      return [...document.querySelectorAll(
          '.tabulator-col-title, .card, .card .figure, .card .name, figcaption, .tools, th')]
        .filter(element => element.offsetParent && element.scrollWidth > element.clientWidth + 1)
        .map(element => element.textContent)
      """;
  private static final String SIDEWAYS =
      "return document.documentElement.scrollWidth > window.innerWidth";
  private static final String OUTSIDE =
      """
      return performance.getEntriesByType('resource').map(entry => entry.name)
        .filter(name => !name.startsWith(arguments[0]) && !name.startsWith('blob:')
          && !name.startsWith('data:'))
      """;
  private static final String SEEN =
      """
      return [...document.querySelectorAll('.tabulator-row .tabulator-cell[tabulator-field="'
        + arguments[0] + '"]')].map(cell => cell.textContent)
      """;
  private static final String RECORDS =
      """
      return Tabulator.findTable('.grid')[0].getRows('active')
        .map(row => row.getData()[arguments[0]])
      """;

  private static Browser browser;
  private static FolderServer server;
  private static Path site;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    site = SharedRun.SAMPLE.loaded().data().comparisons(1).toAbsolutePath();
    server = FolderServer.of(site);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void sitAtALaptop() {
    browser.resize(1366, 768);
  }

  private static String disk() {
    return site.toUri().toString();
  }

  private static void open(String page) {
    browser.open(disk() + page);
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>(List.of("index.html", "notes.html"));
    for (String part : List.of("comparisons", "districts", "bodies")) {
      try (Stream<Path> files = Files.list(site.resolve(part))) {
        files
            .map(file -> part + "/" + file.getFileName())
            .filter(name -> name.endsWith(".html"))
            .sorted()
            .limit(part.equals("comparisons") ? 100 : 2)
            .forEach(pages::add);
      }
    }
    return pages;
  }

  @Test
  void everyKindOfPageOpensFromADiskAndFitsALaptop() throws IOException {
    for (String page : pages()) {
      browser.resize(1366, 768);
      open(page);
      assertFits(page);
      browser.resize(1024, 768);
      assertFits(page);
      assertThat(browser.texts(OUTSIDE, disk())).as(page).isEmpty();
      assertThat(browser.errors()).as(page).isEmpty();
    }
  }

  private static void assertFits(String page) {
    assertThat(browser.run(SIDEWAYS)).as(page).isEqualTo(false);
    assertThat(browser.texts(OVERFLOWING)).as(page).isEmpty();
  }

  @Test
  void opensFromAWebServerBelowAnyPath() {
    for (String page : List.of("index.html", "notes.html", THREE_PUBLIC)) {
      browser.open(server.address() + page);
      assertThat(browser.texts(OUTSIDE, server.address())).as(page).isEmpty();
    }
    browser.click(".tabulator-cell[tabulator-field=amount_yuan]");
    browser.waitUntil("return !!document.querySelector('aside .checks')");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void numbersSortByValueAndWhatIsMissingStaysLast() {
    open(THREE_PUBLIC);
    List<String> before = browser.texts(SEEN, "amount_yuan");
    for (boolean descending : List.of(true, false)) {
      browser.click(".tabulator-col[tabulator-field=amount_yuan] .tabulator-col-title");
      browser.waitUntil(
          "return Tabulator.findTable('.grid')[0].getSorters()[0]?.dir === '%s'"
              .formatted(descending ? "desc" : "asc"));
      assertThat(browser.texts(SEEN, "amount_yuan")).isNotEqualTo(before);
      assertSorted(browser.texts(RECORDS, "amount_yuan"), descending);
    }
  }

  private static void assertSorted(List<String> values, boolean descending) {
    List<Double> numbers =
        values.stream().filter(value -> !value.equals("null")).map(Double::valueOf).toList();
    assertThat(numbers).hasSizeGreaterThan(3);
    assertThat(numbers).isSortedAccordingTo((a, b) -> descending ? b.compareTo(a) : a.compareTo(b));
    assertThat(values.subList(numbers.size(), values.size())).containsOnly("null");
  }

  @Test
  void chineseSortsByItsSound() {
    open(THREE_PUBLIC);
    assertThat(browser.texts("return ['浙江', '上海', '重庆', '安徽', '北京'].sort(site.format.compared)"))
        .containsExactly("安徽", "北京", "重庆", "上海", "浙江");
    browser.click(".tabulator-col[tabulator-field=body_name] .tabulator-col-title");
    browser.waitUntil("return Tabulator.findTable('.grid')[0].getSorters().length === 1");
    List<String> ascending = browser.texts(SEEN, "body_name");
    browser.click(".tabulator-col[tabulator-field=body_name] .tabulator-col-title");
    browser.waitUntil("return Tabulator.findTable('.grid')[0].getSorters()[0].dir === 'desc'");
    assertThat(browser.texts(SEEN, "body_name")).isNotEqualTo(ascending);
  }

  @Test
  void wordsBoundsAndPeersNarrowTheRows() {
    open(THREE_PUBLIC);
    int all = browser.texts(RECORDS, "item_name").size();
    browser.first("input.search").sendKeys("接待");
    browser.waitUntil("return Tabulator.findTable('.grid')[0].getRows('active').length < " + all);
    assertThat(browser.texts(RECORDS, "item_name")).isNotEmpty().containsOnly("公务接待费");

    browser.first("input.search").clear();
    open(THREE_PUBLIC);
    browser.first(".tabulator-col[tabulator-field=amount_yuan] input").sendKeys(">5");
    browser.waitUntil("return Tabulator.findTable('.grid')[0].getRows('active').length < " + all);
    assertThat(browser.texts(RECORDS, "amount_yuan"))
        .isNotEmpty()
        .allSatisfy(value -> assertThat(Double.parseDouble(value)).isGreaterThan(5));
  }

  @Test
  void aGroupOfPeersIsChosenAndItsAddressOpensItAgain() {
    open(THREE_PUBLIC);
    var groups = new Select(browser.first("select.group"));
    groups.selectByIndex(1);
    String group = groups.getFirstSelectedOption().getText();
    browser.waitUntil("return location.hash.startsWith('#group=')");
    assertThat(browser.texts(RECORDS, "peer_group")).isNotEmpty().containsOnly(group);
    List<String> chosen = browser.texts(RECORDS, "figure_key");

    browser.open((String) browser.run("return location.href"));
    assertThat(browser.texts(RECORDS, "figure_key")).isEqualTo(chosen);
  }

  @Test
  void aBarStandsForEachAmountAndNoneForWhatIsMissing() throws IOException, SQLException {
    open(THREE_PUBLIC);
    if (!browser.all("figure button.quiet:not([hidden])").isEmpty()) {
      browser.click("figure button.quiet:not([hidden])");
    }
    List<String> bars =
        browser.texts(
            """
            return echarts.getInstanceByDom(document.querySelector('.chart')).getOption()
              .series[0].data.map(item => item.missing || 'amount')
            """);
    String from = " from compare.three_public where item_code = 'total' and amount_yuan is ";
    assertThat(bars.stream().filter("amount"::equals))
        .hasSize(Integer.parseInt(counted(from + "not null")));
    assertThat(bars.stream().filter(bar -> !bar.equals("amount")))
        .hasSize(Integer.parseInt(counted(from + "null")))
        .allMatch(bar -> bar.equals("未公开") || bar.equals("未列数"));
    assertThat(browser.all(".chart svg path")).hasSizeGreaterThan(bars.size());
    assertThat(browser.all("figure:not([hidden])")).hasSize(browser.all(".chart svg").size());
  }

  private static String counted(String from) throws IOException, SQLException {
    return SharedRun.SAMPLE
        .loaded()
        .published()
        .lines("select count(distinct (body_name, fiscal_year, stage_name))" + from)
        .get(0);
  }

  @Test
  void aBudgetIsNeverAddedToTheFinalAccountOfItsYear() {
    open(THREE_PUBLIC);
    assertThat(
            browser.texts(
                """
                const columns = ['body_name', 'fiscal_year', 'stage_name', 'amount_yuan'].map(name =>
                  ({ name, heading: name, kind: name === 'amount_yuan' ? 'money' : 'text' }));
                const row = (stage, amount) => ({ body_name: '财政局', fiscal_year: 2023,
                  stage_name: stage, amount_yuan: amount });
                const line = { category: 'body_name fiscal_year', value: 'amount_yuan' };
                const points = new site.Points(line, columns, [row('预算', 1), row('决算', 2)]);
                return [...points.sizes().values()];
                """))
        .containsExactly("1", "2");
  }

  @Test
  void aClickedFigureShowsWhatIsPrintedAndItsChecks() {
    open(THREE_PUBLIC);
    String key = browser.texts(RECORDS, "figure_key").get(0);
    String printed = browser.texts(RECORDS, "printed_text").get(0);
    browser.click(".tabulator-cell[tabulator-field=amount_yuan]");
    browser.waitUntil("return !!document.querySelector('aside .checks')");

    assertThat(browser.first("aside [data-key='" + key + "'] q").getText()).contains(printed);
    assertThat(browser.first("aside .command").getText()).contains("explain " + key);
    assertThat(browser.first("aside dl").getText()).contains("位置", "第", "文件");
    browser.click("aside button");
    assertThat(browser.first("aside").isDisplayed()).isFalse();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void whatIsSeenIsHandedOver() throws IOException {
    browser.command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    open(THREE_PUBLIC + "#filter=接待");
    browser.click("button.save");
    List<String> lines = downloaded().lines().toList();

    assertThat(lines.get(0)).startsWith("\uFEFF地区,单位,年度").contains("金额（万元）");
    assertThat(lines).hasSize(1 + browser.texts(RECORDS, "order").size());
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("公务接待费"));
  }

  private String downloaded() throws IOException {
    for (int turn = 0; turn < 200; turn++) {
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> found = files.filter(file -> file.toString().endsWith(".csv")).toList();
        if (!found.isEmpty()) {
          return Files.readString(found.get(0));
        }
      }
      browser.run("return new Promise(resolve => setTimeout(resolve, 25))");
    }
    throw new AssertionError("nothing was downloaded");
  }

  @Test
  void aFormulaIsHandedOverAsText() {
    open(THREE_PUBLIC);
    String text =
        (String)
            browser.run(
                """
                const columns = [{ name: 'a', heading: '甲', kind: 'text' },
                  { name: 'b', heading: '乙', kind: 'money' }];
                return JSON.stringify(site.download.text(columns,
                  [{ a: '=SUM(A1)', b: -0.5 }, { a: '@x,y', b: null }]));
                """);
    assertThat(text).endsWith("甲,乙\\r\\n'=SUM(A1),-0.5\\r\\n\\\"'@x,y\\\",\\r\\n\"");
  }

  @Test
  void whatIsSmallNeverReadsAsNothing() {
    open(THREE_PUBLIC);
    assertThat(
            browser.texts(
                """
                return [[0.004, 'money'], [0, 'money'], [0.00012, 'share'], [null, 'money'],
                  [1234.5, 'money']].map(([value, kind]) => site.format.shown(value, { kind, name: 'x' }))
                """))
        .containsExactly("0.004", "0.00", "0.012%", "—", "1,234.50");
  }

  @Test
  void paperHoldsEveryRowThatIsSeen() throws IOException {
    open(THREE_PUBLIC + "#filter=合计");
    int rows = browser.texts(RECORDS, "order").size();
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.waitUntil("return !!document.querySelector('.printed-table table')");
    assertThat(browser.all(".printed-table tbody tr")).hasSize(rows);
    assertThat(browser.first(".tabulator").isDisplayed()).isFalse();
    assertThat(browser.first(".tools").isDisplayed()).isFalse();
    browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));

    String data =
        (String) browser.command("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    try (PDDocument pages = Loader.loadPDF(Base64.getDecoder().decode(data))) {
      assertThat(new PDFTextStripper().getText(pages)).contains("三公经费", "金额（万元）", "第 1 页");
      assertThat(pages.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
    }
  }
}
