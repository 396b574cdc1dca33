'use strict';

// The rows whose statistics a row shares: what a median, a quartile or a rank was taken from.
{
  const { element } = site;
  const MOST = 200;
  // besides the group of peers, what cohorts are told apart by
  const THINGS = new Set(['item_code', 'count_code', 'kind_code', 'measure', 'measure_code', 'dimension', 'function_class_code',
    'function_code', 'economic_class_code', 'economic_code', 'cofog_group', 'level', 'money', 'money_name', 'label', 'measuring_unit', 'subtheme_name']);

  // the rows of one cohort agree in their group, in what they are about, and in all statistics
  function cohort(columns, record, records) {
    const shared = columns.filter(column =>
      ['peer_group', 'peer_count'].includes(column.name) || THINGS.has(column.name) || /^(median|lower_quartile|upper_quartile)/.test(column.name));
    const label = other => JSON.stringify(shared.map(column => other[column.name]));
    return records.filter(other => label(other) === label(record));
  }

  function unit(column) {
    return (column.heading.match(/（[^（）]*）$/) || [''])[0];
  }

  // what a median is of: the value of its name, else the first of its kind and unit
  function compared(columns, median) {
    const name = median.name.replace(/^median_|_median(?=_)/, '');
    const alike = columns.filter(column => column.role === 'value' && column.kind === median.kind);
    return alike.find(column => column.name === name || column.name.startsWith(name + '_'))
      || alike.find(column => unit(column) === unit(median))
      || alike[0];
  }

  // one value where a median was clicked; all that have one where a rank or a count was
  function values(columns, clicked) {
    const medians = columns.filter(column => column.name.includes('median') && column.role === 'peers');
    const wanted = medians.includes(clicked) ? [clicked] : medians;
    return [...new Set(wanted.map(median => compared(columns, median)).filter(Boolean))];
  }

  function line(other, shown) {
    const item = element('li');
    const name = [other.body_name, other.fiscal_year && `${other.fiscal_year}年`].filter(Boolean).join(' ');
    const page = site.bodyPage(other);
    item.append(page ? site.link(page, name) : element('span', '', name));
    shown.forEach(column => item.append(element('span', 'figure', site.format.shown(other[column.name], column))));
    item.append(site.mark.drawn(other));
    return item;
  }

  // nothing where what was clicked is not a statistic of peers
  function list(columns, record, name, records) {
    const clicked = columns.find(column => column.name === name);
    if (!records || !clicked || clicked.role !== 'peers' || !(record.peer_count > 0)) return [];
    const shown = values(columns, clicked);
    if (shown.length === 0) return [];
    const [first] = shown;
    const found = cohort(columns, record, records)
      .sort((one, other) => (other[first.name] ?? -Infinity) - (one[first.name] ?? -Infinity));
    const made = element('section', 'peers');
    made.append(element('h3', '', `同类各行（${found.length} 行，${record.peer_count} 家计入统计）`));
    made.append(element('p', 'faint', shown.map(column => column.heading).join('，')));
    const all = made.appendChild(element('ol'));
    found.slice(0, MOST).forEach(other => all.append(line(other, shown)));
    if (found.length > MOST) made.append(element('p', 'empty', `另有 ${found.length - MOST} 行，见表。`));
    return [made];
  }

  site.peers = { list };
}
