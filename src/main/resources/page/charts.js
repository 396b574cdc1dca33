// Draws the charts that the chart list names. A missing value is written out and never drawn as
// zero: 未公开 and 0 must not look the same.

const PALETTE = [
  '#1f4e79', '#c8772b', '#5b8f5a', '#8a6fa8', '#b04a4a', '#4c9aa8', '#a08a3c', '#6b7785',
  '#d08fb0', '#3d6fb5', '#94b34d', '#7a4b2a', '#8fb4d9', '#f0b98d', '#a9d3a8', '#c9b5de',
  '#e59a9a', '#a3d5de', '#d9c98a', '#b3bcc6', '#5a2a4f', '#0f6b5c', '#d4c400', '#40403f',
];
const REST = '#d9dfe5';
const MOST_CATEGORIES = 30;

class Chart {
  constructor(line, view) {
    this.line = line;
    this.view = view;
    this.rows = view.rows.filter(row => this.wanted(row)).flatMap(row => this.points(row));
    // no colour twice: what has none left is drawn together
    const all = [...new Set(this.rows.map(point => point.series))];
    this.kept = all.slice(0, all.length > PALETTE.length ? PALETTE.length - 1 : all.length);
    this.rest = all.length > this.kept.length ? `其余 ${all.length - this.kept.length} 类` : null;
  }

  // a chart over several columns has a point a column, named by its heading
  points(row) {
    return this.line.value.split(' ').map(name => {
      const index = this.at(name);
      const column = this.view.columns[index];
      const series = this.line.series ? this.label(this.line.series, row, ' ') : column.heading;
      const scale = column.kind === 'share' ? 100 : 1;
      return {
        category: this.category(row),
        series,
        value: row[index] === null ? null : row[index] * scale,
        state: this.line.state ? row[this.at(this.line.state)] : null,
      };
    });
  }

  at(name) {
    const index = this.view.columns.findIndex(column => column.name === name);
    if (index < 0) throw new Error(`chart "${this.line.title}": ${this.view.name} has no column ${name}`);
    return index;
  }

  wanted(row) {
    if (!this.line.filter_column) return true;
    return this.line.filter_values.split(' ').includes(String(row[this.at(this.line.filter_column)]));
  }

  // a district may have several bodies or years: the label holds what tells them apart
  category(row) {
    return this.label(this.line.category, row, '\n');
  }

  label(columns, row, between) {
    return columns.split(' ').map(name => row[this.at(name)]).filter(text => text !== null).join(between);
  }

  categories() {
    const all = [...new Set(this.rows.map(point => point.category))];
    this.hidden = Math.max(0, all.length - MOST_CATEGORIES);
    return all.slice(0, MOST_CATEGORIES);
  }

  names() {
    return this.rest ? [...this.kept, this.rest] : this.kept;
  }

  // the points of one bar or part of a bar, added up where several are drawn together
  sums() {
    const sums = new Map();
    this.rows.forEach(point => {
      const series = this.kept.includes(point.series) ? point.series : this.rest;
      const key = point.category + '\u0000' + series;
      const before = sums.get(key);
      const value = before && before.value !== null ? before.value + point.value : point.value;
      sums.set(key, { ...point, series, value });
    });
    return sums;
  }

  isShare() {
    return this.view.columns[this.at(this.line.value.split(' ')[0])].kind === 'share';
  }

  axisName() {
    const columns = this.line.value.split(' ').map(name => this.view.columns[this.at(name)]);
    if (columns.length > 1) return '';
    return columns[0].kind === 'share' ? columns[0].heading + '（%）' : columns[0].heading;
  }
}

function number(value) {
  return value.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
}

function bar(point) {
  if (point === undefined) return { value: null };
  if (point.value !== null) return { value: point.value, label: { formatter: number(point.value) } };
  const missing = point.state || '无数值';
  return { value: 0, itemStyle: { color: 'transparent' }, missing, label: { formatter: missing, color: '#8a5300' } };
}

// a stack without any value says so, once
function nothing(category) {
  const drawn = bar({ category, value: null });
  drawn.label.show = true;
  drawn.label.position = 'right';
  return drawn;
}

function bars(chart, categories, stacked) {
  const points = chart.sums();
  const filled = new Set(chart.rows.filter(point => point.value !== null).map(point => point.category));
  const names = chart.names();
  return names.map(name => ({
    name,
    type: 'bar',
    barMaxWidth: 22,
    stack: stacked ? 'all' : undefined,
    label: { show: !stacked, position: 'right', fontSize: 11 },
    data: categories.map(category => {
      const point = points.get(category + '\u0000' + name);
      if (!stacked) return bar(point);
      if (filled.has(category)) return { value: point ? point.value : null };
      return name === names[0] ? nothing(category) : { value: null };
    }),
  }));
}

// dots of equal value in one line would hide each other: their size tells how many they are
function dots(chart, categories) {
  return chart.names().map(name => {
    const counts = new Map();
    chart.rows.filter(point => point.series === name && point.value !== null).forEach(point => {
      const key = JSON.stringify([point.value, point.category]);
      counts.set(key, (counts.get(key) || 0) + 1);
    });
    return {
      name,
      type: 'scatter',
      data: [...counts].map(([key, count]) => ({
        value: [...JSON.parse(key), count],
        symbolSize: 10 + 4 * Math.sqrt(count - 1),
        label: { show: count > 1, formatter: String(count), color: '#fff', fontSize: 10 },
      })).filter(item => categories.includes(item.value[1])),
    };
  });
}

// a line a body over the years; where a year is missing the line goes on to the next one
function lines(chart, categories) {
  const points = chart.sums();
  return chart.kept.map(name => ({
    name,
    type: 'line',
    symbolSize: 7,
    connectNulls: true,
    data: categories.map(category => {
      const point = points.get(category + '\u0000' + name);
      return { value: point ? point.value : null };
    }),
  }));
}

function tooltip() {
  return {
    trigger: 'item',
    confine: true,
    renderMode: 'richText',
    formatter: item => {
      const value = item.data.missing || number(Array.isArray(item.value) ? item.value[0] : item.value);
      const many = Array.isArray(item.value) ? `（${item.value[2]} 项）` : '';
      return `${item.name || item.value[1]}\n${item.seriesName}：${value}${many}`;
    },
  };
}

// what the legend needs: its names set in lines of the given width
function legendHeight(names, width) {
  const lengths = names.map(name => 46 + 13 * name.length);
  return 26 * Math.ceil(lengths.reduce((sum, length) => sum + length, 0) / (width - 80));
}

function option(chart, width) {
  const categories = chart.categories();
  const scatter = chart.line.kind.endsWith('dot');
  const stacked = chart.line.kind === 'stacked_bar';
  const many = chart.names().length > 1;
  const top = 16 + (many ? legendHeight(chart.names(), width) : 0);
  return {
    animation: false,
    color: chart.rest ? [...PALETTE.slice(0, chart.kept.length), REST] : PALETTE,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 12, right: 64, top: chart.line.kind === 'line' ? top + 24 : top, bottom: 40, containLabel: true },
    legend: { show: many, top: 0, left: 0 },
    tooltip: tooltip(),
    ...(chart.line.kind === 'line' ? upright(chart, categories) : lying(chart, categories, scatter, stacked)),
  };
}

function upright(chart, categories) {
  return {
    xAxis: { type: 'category', data: [...categories].sort() },
    yAxis: { type: 'value', name: chart.axisName(), splitLine: { lineStyle: { color: '#e6eaee' } } },
    series: lines(chart, [...categories].sort()),
  };
}

function lying(chart, categories, scatter, stacked) {
  return {
    xAxis: { type: chart.line.kind === 'log_dot' ? 'log' : 'value', name: chart.axisName(), nameLocation: 'middle', nameGap: 26, scale: scatter,
      max: stacked && chart.isShare() ? 100 : undefined,
      splitLine: { lineStyle: { color: '#e6eaee' } } },
    yAxis: { type: 'category', data: categories, inverse: true, axisTick: { show: false },
      axisLabel: { lineHeight: 15, width: 230, overflow: 'break' } },
    series: scatter ? dots(chart, categories) : bars(chart, categories, stacked),
  };
}

function height(chart, drawn) {
  if (chart.line.kind === 'line') return 320 + drawn.grid.top;
  const lanes = chart.line.kind === 'bar' ? chart.names().length : 1;
  const tallest = Math.max(...drawn.yAxis.data.map(name => name.split('\n').length), 1);
  return 74 + drawn.grid.top + drawn.yAxis.data.length * Math.max(lanes * 22 + 14, tallest * 17 + 12);
}

function draw(line) {
  const view = page.views.find(candidate => candidate.name === line.view);
  if (!view) throw new Error(`chart "${line.title}": no view ${line.view}`);
  const chart = new Chart(line, view);
  if (chart.rows.length === 0) return;

  const figure = document.querySelector(`#${view.name} .figures`).appendChild(element('figure', line.width));
  const caption = figure.appendChild(element('figcaption', '', line.title));
  const more = chart.hidden > 0 ? `只画前 ${MOST_CATEGORIES} 个，另有 ${chart.hidden} 个见下表。` : '';
  if (line.note || more) caption.append(element('small', '', line.note + more));
  const space = figure.appendChild(element('div', 'chart'));
  const drawn = option(chart, space.clientWidth);
  space.style.height = height(chart, drawn) + 'px';
  const made = echarts.init(space, null, { renderer: 'svg' });
  made.setOption(drawn);
  window.addEventListener('resize', () => made.resize());
}

page.charts.forEach(draw);
