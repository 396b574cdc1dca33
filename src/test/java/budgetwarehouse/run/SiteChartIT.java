package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.browser.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charts, marks and peers of made rows: what the sample documents are too few to show. */
class SiteChartIT {
  private static final String MADE =
      """
      const kinds = { amount_yuan: 'money', fiscal_year: 'count', peer_count: 'count' };
      const peers = ['median_yuan', 'lower_quartile_yuan', 'upper_quartile_yuan', 'peer_count'];
      const names = ['body_name', 'fiscal_year', 'stage_name', 'amount_yuan', 'peer_group', ...peers];
      const columns = names.map(name => ({ name, heading: name, width: 10,
        kind: kinds[name] || (name.endsWith('_yuan') ? 'money' : 'text'),
        role: peers.includes(name) ? 'peers' : name === 'amount_yuan' ? 'value' : 'subject' }));
      const row = (body, year, amount, more) => ({ body_name: body, fiscal_year: year,
        stage_name: '预算', amount_yuan: amount, peer_group: '财政局', peer_count: 10,
        median_yuan: 5, lower_quartile_yuan: 4, upper_quartile_yuan: 6, ...more });
      const drawn = (line, rows) => {
        const place = document.body.appendChild(document.createElement('div'));
        site.charts.all(place, [{ title: '图', note: '', ...line }], columns).draw(rows, false);
        return echarts.getInstanceByDom(place.querySelector('.chart')).getOption();
      };
      """;

  private static Browser browser;
  private static String page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    Path site = SharedRun.SAMPLE.loaded().data().comparisons(1).toAbsolutePath();
    page = site.toUri() + "comparisons/three_public.html";
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openAPage() {
    browser.open(page);
  }

  @Test
  void aLineJoinsTheYearsOfOneBodyAndAYearWithoutAValueIsAGap() {
    assertThat(
            browser.texts(
                MADE
                    + """
                const option = drawn({ kind: 'line', category: 'fiscal_year',
                    series: 'body_name stage_name', value: 'amount_yuan' },
                  [row('甲局', 2021, 1), row('甲局', 2023, 3), row('乙局', 2022, 7), row('乙局', 2023, 8),
                    row('丙局', 2026, 9)]);
                return [option.xAxis[0].data.join(),
                  ...option.series.map(one => one.name + one.data.map(item => item.value).join())];
                """))
        .containsExactly("2021,2022,2023", "甲局（预算）1,,3", "乙局（预算）,7,8");
  }

  @Test
  void aBoxShowsTheQuartilesOfThePeersAndTheOutlierInItsColour() {
    assertThat(
            browser.texts(
                MADE
                    + """
                const [box, own] = drawn({ kind: 'box', category: 'body_name', value: 'amount_yuan' },
                  [row('甲局', 2023, 5), row('乙局', 2023, 90, { outlier: true }),
                    row('丙局', 2023, 3, { peer_count: 1 })]).series;
                return [box.data.map(item => item.value.slice(0, 3).join()).join(' '),
                  own.data.map(item => item.value[0] + (item.itemStyle ? '!' : '')).join(' ')];
                """))
        .containsExactly("4,5,6 4,5,6", "5 90! 3");
  }

  @Test
  void whatHasNoValueTakesNoRoomWhereTheReasonIsNotKnown() {
    assertThat(
            browser.texts(
                MADE
                    + """
                const line = { kind: 'bar', category: 'body_name', value: 'amount_yuan' };
                const points = new site.Points(line, columns, [row('甲局', 2023, 5), row('乙局', 2023, null)]);
                return [points.categories(false).length, points.left];
                """))
        .containsExactly("1", "1");
  }

  @Test
  void fewPeersDoNotHideTheOtherCautions() {
    assertThat(
            browser.texts(
                """
                const few = '同类仅 2 家，不足十家。';
                return [few, few + '口径不同。', '口径不同。', null].map(caution =>
                  site.mark.of({ caution, outlier: caution === null }).map(mark => mark.text).join());
                """))
        .containsExactly("同类少", "提示,同类少", "提示", "离群");
  }

  @Test
  void aMedianLeadsToTheRowsItWasTakenFrom() {
    assertThat(
            browser.texts(
                MADE
                    + """
                const rows = [row('甲局', 2023, 5), row('乙局', 2023, 9),
                  row('丙局', 2023, 7, { peer_group: '教育局' })];
                const [list] = site.peers.list(columns, rows[0], 'median_yuan', rows);
                return [...list.querySelectorAll('li')].map(item => item.textContent);
                """))
        .containsExactly("乙局 2023年9.00", "甲局 2023年5.00");
  }
}
