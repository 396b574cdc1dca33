'use strict';

// The points that a line of the chart list draws from the records of a comparison. A missing value
// stays missing: 未公开 and 0 must not look the same.
{
  // a budget is never added to the final account of the same year, nor a body to its namesake
  const APART = { district_name: ['district_page'], body_name: ['body_page', 'stage_name', 'scope_name'] };
  const UNSEEN = new Set(['district_page', 'body_page']);

  class Points {
    constructor(line, columns, records) {
      this.line = line;
      this.columns = columns;
      this.values = line.value.split(' ').map(name => this.column(name));
      this.parts = this.identity(line.category.split(' ')).filter(name => name !== line.series);
      this.names = line.series ? this.identity(line.series.split(' ')).filter(name => !this.parts.includes(name)) : [];
      this.records = records.filter(record => this.wanted(record));
      this.namesakes = this.namesakesOf(this.names[0]);
      const all = this.records.flatMap(record => this.values.map(value => this.point(record, value)));
      this.all = this.isSilent() ? all.filter(point => this.isDrawn(point.value)) : all;
      this.left = new Set(all.map(point => point.category)).size - new Set(this.all.map(point => point.category)).size;
    }

    // bars say why a value is missing; where the view does not know why, there is nothing to draw
    isSilent() {
      return ['bar', 'dot', 'log_dot'].includes(this.line.kind) && !this.line.state;
    }

    // no logarithm of nothing
    isDrawn(value) {
      return value !== null && (this.line.kind !== 'log_dot' || value > 0);
    }

    column(name) {
      const found = this.columns.find(column => column.name === name);
      if (!found) throw new Error(`chart "${this.line.title}": ${this.line.view} has no column ${name}`);
      return found;
    }

    // the names of the chart list, and what else tells their bearers apart
    identity(names) {
      const unknown = names.find(name => !this.columns.some(column => column.name === name));
      if (unknown) this.column(unknown);
      const more = names.flatMap(name => APART[name] || [])
        .filter(name => !names.includes(name) && this.columns.some(column => column.name === name));
      return [...names, ...new Set(more)];
    }

    wanted(record) {
      const { filter_column: name, filter_values: values } = this.line;
      return !name || values.split(' ').includes(String(record[this.column(name).name]));
    }

    point(record, value) {
      return {
        record,
        category: this.parts.map(name => record[name] ?? '').join('\u0000'),
        series: this.names.length > 0 ? this.seriesName(record) : value.heading,
        value: this.measured(record[value.name]),
        state: this.line.state ? record[this.line.state] : null,
      };
    }

    // names that several bodies bear: finance bureaus are often called just that
    namesakesOf(series) {
      const bearers = new Map();
      if (series !== 'body_name') return bearers;
      this.records.forEach(record => bearers.set(record[series], (bearers.get(record[series]) || new Set()).add(record.body_page)));
      return new Map([...bearers].filter(([, pages]) => pages.size > 1));
    }

    seriesName(record) {
      const [name, ...more] = this.names.filter(part => !UNSEEN.has(part)).map(part => record[part]);
      const told = [this.namesakes.has(name) && record.district_name, ...more].filter(Boolean);
      return (name ?? '（未载明）') + (told.length > 0 ? `（${told.join('，')}）` : '');
    }

    isShare() {
      return this.values[0].kind === 'share';
    }

    measured(value) {
      if (value === null || value === undefined) return null;
      return this.isShare() ? value * 100 : value;
    }

    // what the peers' column of that beginning says, in the unit of the chart; a body alone has no peers
    peers(record, beginning) {
      if (!(record.peer_count > 1)) return null;
      const found = this.columns.filter(column =>
        column.name.startsWith(beginning) && ['peers', 'detail'].includes(column.role) && column.kind === this.values[0].kind);
      return found.length === 1 && this.values.length === 1 ? this.measured(record[found[0].name]) : null;
    }

    // bars stand side by side only where one body has several
    lanes() {
      const held = new Map();
      this.all.forEach(point => held.set(point.category, (held.get(point.category) || new Set()).add(point.series)));
      return Math.max(1, ...[...held.values()].map(names => names.size));
    }

    series() {
      return [...new Set(this.all.map(point => point.series))];
    }

    // in the order of the table; the largest first where the reader has not sorted it
    categories(byValue) {
      const all = [...new Set(this.all.map(point => point.category))];
      if (!byValue) return all;
      const size = this.sizes();
      return all.sort((one, other) => (size.get(other) ?? -Infinity) - (size.get(one) ?? -Infinity));
    }

    // where dots are compared, those that have others beside them come first
    byCount() {
      const counts = new Map();
      this.all.forEach(point => counts.set(point.category, (counts.get(point.category) || 0) + 1));
      return [...counts].sort((one, other) => other[1] - one[1]).map(([category]) => category);
    }

    sizes() {
      const sizes = new Map();
      this.all.filter(point => point.value !== null).forEach(point =>
        sizes.set(point.category, (sizes.get(point.category) || 0) + point.value));
      return sizes;
    }

    // the points of one bar or part of a bar; added up where several rows are drawn as one
    sums() {
      const sums = new Map();
      this.all.forEach(point => {
        const key = point.category + '\u0001' + point.series;
        const before = sums.get(key);
        const value = before && before.value !== null ? before.value + (point.value ?? 0) : point.value;
        sums.set(key, { ...point, value });
      });
      return { at: (category, series) => sums.get(category + '\u0001' + series) };
    }

    // parts that all categories share are said once above the chart
    common() {
      const all = this.categories(false).map(category => category.split('\u0000'));
      return this.parts.map((name, index) => {
        if (UNSEEN.has(name)) return '';
        const same = name !== 'body_name' && all.length > 1 && all.every(parts => parts[index] === all[0][index]);
        return same ? all[0][index] : null;
      });
    }

    // the body first, what tells it from others below; long names of districts last, where they are cut
    label(category, common) {
      const parts = category.split('\u0000');
      const lead = Math.max(this.parts.indexOf('body_name'), 0);
      const told = index => index !== lead && parts[index] !== '' && common[index] === null;
      const rest = parts.filter((part, index) => told(index) && this.parts[index] !== 'district_name');
      const district = parts.filter((part, index) => told(index) && this.parts[index] === 'district_name');
      return { lead: parts[lead] || '（未载明）', rest: [...rest, ...district].join(' · ') };
    }
  }

  site.Points = Points;
}
