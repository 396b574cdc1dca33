'use strict';

// Who has disclosed: bodies by district or by kind, year and stage.
{
  const { element } = site;
  const { block, plain, count } = site.parts;
  const WAYS = [['district', '按地区'], ['kind', '按单位类别']];

  function rowsBy(entries, way) {
    const found = new Map();
    entries.forEach(entry => {
      const name = entry[way] || '（未载明）';
      const key = way === 'district' ? entry.page : name;
      if (!found.has(key)) found.set(key, { name, page: entry.page, entries: [] });
      found.get(key).entries.push(entry);
    });
    return [...found.values()];
  }

  // a scope of its own line: departments and units are never added up
  function cell(row, year) {
    const made = element('span', 'held');
    const counts = new Map();
    row.entries.filter(entry => entry.fiscal_year === year).forEach(entry => {
      const name = `${entry.stage}${entry.scope === '部门' ? '' : `（${entry.scope}）`}`;
      counts.set(name, (counts.get(name) || 0) + entry.body_count);
    });
    [...counts].sort((one, other) => site.format.compared(other[0], one[0]))
      .forEach(([name, bodies]) => made.append(element('span', 'stage', `${name} ${count(bodies)} 家`)));
    return counts.size > 0 ? made : null;
  }

  function matrix(entries, way) {
    const years = [...new Set(entries.map(entry => entry.fiscal_year).filter(year => year !== null))].sort();
    const name = row => way === 'district' ? site.link(row.page, row.name) : row.name;
    const unknown = entries.some(entry => entry.fiscal_year === null) ? [['年度不明', row => cell(row, null)]] : [];
    return plain(
      [[way === 'district' ? '地区' : '单位类别', name], ...years.map(year => [String(year), row => cell(row, year)]), ...unknown],
      rowsBy(entries, way));
  }

  async function draw() {
    const { columns, rows } = await site.load('coverage');
    const entries = rows.map(row => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
    if (entries.length === 0) return;
    const place = block('coverage', '公开情况：已载入的单位');
    const space = element('div');
    const choice = site.tools.choice('', 'way', WAYS, () => fill());
    const fill = () => space.replaceChildren(matrix(entries, choice.made.value));
    place.firstChild.append(choice.frame, site.link('comparisons/coverage.html', '逐份文件的公开情况'));
    place.append(space);
    fill();
  }

  site.coverage = { draw };
}
