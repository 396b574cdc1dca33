'use strict';

// What deserves a look first: values far from their peers, documents and checks that fail most.
{
  const { element, page } = site;
  const { block, count } = site.parts;
  const MOST_GAPS = 8;

  function period(entry) {
    return [entry.fiscal_year && `${entry.fiscal_year}年`, entry.stage].filter(Boolean).join('');
  }

  function money(yuan) {
    return site.format.shown(Number(yuan) / 10000, { kind: 'money', name: '' }) + ' 万元';
  }

  function list(place, title, entries, item) {
    if (!entries || entries.length === 0) return;
    const space = place.appendChild(element('div'));
    space.append(element('h3', '', title));
    const made = space.appendChild(element('ul', 'highlights'));
    entries.forEach(entry => made.appendChild(element('li')).append(...item(entry)));
  }

  function outlier(entry) {
    const said = element('span', '', `${period(entry)} ${entry.what} ${money(entry.amount_yuan)}，同类中位数 ${money(entry.median_yuan)}　`);
    const place = element('span');
    place.append(site.link(entry.body_page, entry.body), element('br'), said);
    place.append(site.link(`comparisons/${entry.view}.html#body=${encodeURIComponent(entry.body)}`, '看比较'));
    return [element('span', 'mark outlier', '离群'), place];
  }

  function documentItem(entry) {
    const place = element('span');
    const title = entry.title || entry.file;
    place.append(entry.body_page ? site.link(entry.body_page, title) : element('span', '', title));
    place.append(element('br'), element('span', 'faint', `${entry.district} ${period(entry)}，另有 ${count(entry.passed)} 项相符`));
    return [element('span', 'mark barred', `${count(entry.failed)} 项不符`), place];
  }

  function check(entry) {
    const place = element('span', '', `${entry.id} ${entry.name}`);
    place.append(element('br'), element('span', 'faint', `涉及 ${count(entry.document_count)} 份文件`));
    return [element('span', 'mark barred', `${count(entry.failed)} 项不符`), place];
  }

  function none(title, text) {
    const made = element('div');
    made.append(element('h3', '', title), element('p', 'empty', text));
    return made;
  }

  // what should have been disclosed and was not found, the newest first
  async function gaps() {
    const index = await site.load('view/coverage_gap');
    if (index.row_count === 0) return none('公开缺口', '没有查出有依据的公开缺口。');
    const { rows } = await site.load(index.chunks[0].key);
    const records = site.format.records(index.columns, rows)
      .sort((one, other) => (other.fiscal_year ?? 0) - (one.fiscal_year ?? 0)).slice(0, MOST_GAPS);
    const made = element('div');
    list(made, `公开缺口（${count(index.row_count)} 项）`, records, gap);
    made.append(site.link('comparisons/coverage_gap.html', '全部公开缺口'));
    return made;
  }

  function gap(record) {
    const place = element('span');
    const text = `${record.body_name} ${record.subject_name || ''}`;
    place.append(record.body_page ? site.link(site.bodyPage(record), text) : element('span', '', text));
    place.append(element('br'), element('span', 'faint', [record.district_name, record.fiscal_year && `${record.fiscal_year}年`, record.stage_name].filter(Boolean).join(' ')));
    return [element('span', 'mark caution', record.gap_name), place];
  }

  function draw() {
    const { outliers = [], documents = [], checks = [] } = page.highlights || {};
    if (outliers.length + documents.length + checks.length === 0) return;
    const space = block('highlights', '先看什么').appendChild(element('div', 'columns-three'));
    const first = space.appendChild(element('div'));
    list(first, '离同类最远的数', outliers, outlier);
    if (outliers.length === 0) first.append(none('离同类最远的数', '没有判为离群的数；同类不足十家的不判断。'));
    const missing = first.appendChild(element('div'));
    gaps().then(found => missing.replaceWith(found), () => missing.remove());
    list(space, '勾稽不符最多的文件', documents, documentItem);
    list(space, '不符最多的勾稽关系', checks, check);
  }

  site.highlights = { draw };
}
