'use strict';

// What deserves a look first: values far from their peers, documents and checks that fail most.
{
  const { element, page } = site;
  const { block, count } = site.parts;

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

  function draw() {
    const { outliers = [], documents = [], checks = [] } = page.highlights || {};
    if (outliers.length + documents.length + checks.length === 0) return;
    const space = block('highlights', '先看什么').appendChild(element('div', 'columns-three'));
    list(space, '离同类最远的数', outliers, outlier);
    list(space, '勾稽不符最多的文件', documents, documentItem);
    list(space, '不符最多的勾稽关系', checks, check);
  }

  site.highlights = { draw };
}
