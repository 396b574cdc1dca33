'use strict';

// Filters below the headings: words for texts, bounds for numbers, a list where few values occur.
{
  const FEW = 12;
  const BOUND = /^\s*(>=|<=|>|<|=|≥|≤|＞|＜)?\s*(-?[\d.,]+)\s*%?\s*(?:[-~～至]\s*(-?[\d.,]+)\s*%?)?\s*$/;
  const TESTS = {
    '>=': (value, bound) => value >= bound,
    '≥': (value, bound) => value >= bound,
    '<=': (value, bound) => value <= bound,
    '≤': (value, bound) => value <= bound,
    '>': (value, bound) => value > bound,
    '＞': (value, bound) => value > bound,
    '<': (value, bound) => value < bound,
    '＜': (value, bound) => value < bound,
    '=': (value, bound) => value === bound,
  };

  // bounds are written as the column reads: a share in percent
  function within(value, text, column) {
    const found = BOUND.exec(text);
    if (!found) return site.format.shown(value, column).includes(text.trim());
    if (site.format.isMissing(value)) return false;
    const [lower, upper] = [found[2], found[3]].map(bound => bound && Number(bound.replaceAll(',', '')));
    const measured = column.kind === 'share' ? Number((value * 100).toFixed(6)) : value;
    if (upper !== undefined) return measured >= lower && measured <= upper;
    if (found[1]) return TESTS[found[1]](measured, lower);
    return site.format.shown(value, column).replaceAll(',', '').startsWith(found[2].replaceAll(',', ''));
  }

  function words(text) {
    return text.trim().toLowerCase().split(/\s+/).filter(word => word !== '');
  }

  function contains(value, text, column) {
    const read = site.format.shown(value, column).toLowerCase();
    return words(text).every(word => read.includes(word));
  }

  function values(column, records) {
    const found = new Set(records.map(record => record[column.name]).filter(value => !site.format.isMissing(value)));
    return [...found].sort(site.format.compared);
  }

  function isListed(column, found) {
    const kinds = column.kind === 'text' || column.kind === 'flag' || column.name.endsWith('year');
    return kinds && column.role !== 'caution' && found.length > 1 && found.length <= FEW;
  }

  // a list of the browser's own: usable by keyboard and known to readers of screens
  function select(found, column) {
    return (cell, onRendered, success) => {
      const made = site.element('select');
      made.setAttribute('aria-label', `筛选 ${column.heading}`);
      made.append(new Option('全部', ''));
      found.forEach((value, index) => made.append(new Option(site.format.shown(value, column), String(index + 1))));
      made.addEventListener('change', () => success(made.value));
      return made;
    };
  }

  function settings(column, records) {
    const found = values(column, records);
    if (isListed(column, found)) {
      return {
        headerFilter: select(found, column),
        headerFilterFunc: (wanted, value) => wanted === '' || value === found[Number(wanted) - 1],
        headerFilterEmptyCheck: wanted => wanted === '' || wanted === undefined || wanted === null,
      };
    }
    const numeric = site.format.isNumber(column);
    return {
      headerFilter: 'input',
      headerFilterPlaceholder: !numeric ? '筛选' : column.name.endsWith('year') ? '年' : '如 >100',
      headerFilterParams: { elementAttributes: { 'aria-label': `筛选 ${column.heading}` } },
      headerFilterFunc: (wanted, value) => (numeric ? within : contains)(value, wanted, column),
    };
  }

  site.filter = { settings, words };
}
