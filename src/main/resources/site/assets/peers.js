'use strict';

// The rows whose statistics a row shares: what a median, a quartile or a rank was taken from.
{
  const { element } = site;
  const MOST = 200;
  // besides the group of peers, what cohorts are told apart by
  const THINGS = new Set(['item_code', 'count_code', 'kind_code', 'measure', 'measure_code', 'dimension', 'function_class_code',
    'function_code', 'economic_class_code', 'economic_code', 'cofog_group', 'level', 'money', 'label', 'measuring_unit', 'subtheme_name']);

  // the rows of one cohort agree in their group, in what they are about, and in all statistics
  function cohort(columns, record, records) {
    const shared = columns.filter(column =>
      ['peer_group', 'peer_count'].includes(column.name) || THINGS.has(column.name) || /^(median|lower_quartile|upper_quartile)/.test(column.name));
    const label = other => JSON.stringify(shared.map(column => other[column.name]));
    return records.filter(other => label(other) === label(record));
  }

  // what the statistic is of: the first value of its kind
  function compared(columns, clicked) {
    const kind = ['peer_rank', 'outlier'].includes(clicked.name) ? null : clicked.kind;
    return columns.find(column => column.role === 'value' && site.format.isNumber(column) && (!kind || column.kind === kind));
  }

  function line(other, column) {
    const item = element('li');
    const name = [other.body_name, other.fiscal_year && `${other.fiscal_year}年`].filter(Boolean).join(' ');
    const page = site.bodyPage(other);
    item.append(page ? site.link(page, name) : element('span', '', name));
    item.append(element('span', 'figure', site.format.shown(other[column.name], column)), site.mark.drawn(other));
    return item;
  }

  // nothing where what was clicked is not a statistic of peers
  function list(columns, record, name, records) {
    const clicked = columns.find(column => column.name === name);
    if (!records || !clicked || clicked.role !== 'peers' || !(record.peer_count > 0)) return [];
    const column = compared(columns, clicked);
    if (!column) return [];
    const found = cohort(columns, record, records)
      .sort((one, other) => (other[column.name] ?? -Infinity) - (one[column.name] ?? -Infinity));
    const made = element('section', 'peers');
    made.append(element('h3', '', `同类各行的${column.heading}（${found.length} 行，${record.peer_count} 家计入统计）`));
    const all = made.appendChild(element('ol'));
    found.slice(0, MOST).forEach(other => all.append(line(other, column)));
    if (found.length > MOST) made.append(element('p', 'empty', `另有 ${found.length - MOST} 行，见表。`));
    return [made];
  }

  site.peers = { list };
}
