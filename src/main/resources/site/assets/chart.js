'use strict';

// Draws a line of the chart list as a figure with title, unit, legend and what was left out.
{
  // told apart also by those who see few colours; each stands out on white
  const PALETTE = [
    '#1f4e79', '#d08c2e', '#3f8f7f', '#8c6bb1', '#b5534c', '#5a9fc7', '#8a8a3c', '#6b7785',
    '#c77fa3', '#2f6fb0', '#93b34d', '#7a4b2a', '#9bb8d6', '#f0be8a', '#a6d1c6', '#c9b9de',
    '#e3a39d', '#a9d4e5', '#d6cf93', '#b3bcc6', '#5a2a4f', '#0f6b5c', '#d4b400', '#40403f',
  ];
  const MOST_LANES = 14;
  const MOST_ON_PAPER = 10;
  const MOST_UNFOLDED = 60;
  const MOST_LINES = 8;
  // not worth a button
  const FEW_MORE = 2;
  // widths on a sheet of A4 that lies on its side, in pixels
  const PAPER = { wide: 980, narrow: 475 };
  const FONT = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif';

  class Chart {
    constructor(place, line, columns) {
      this.line = line;
      this.columns = columns;
      this.unfolded = false;
      this.figure = place.appendChild(site.element('figure', line.width));
      this.figure.dataset.kind = line.kind;
      const caption = this.figure.appendChild(site.element('figcaption'));
      caption.append(site.element('span', 'title', line.title));
      this.said = caption.appendChild(site.element('small'));
      this.space = this.figure.appendChild(site.element('div', 'chart'));
      this.space.setAttribute('role', 'img');
      this.space.setAttribute('aria-label', line.title);
      this.more = this.figure.appendChild(site.button('', () => this.unfold(), 'quiet'));
    }

    draw(records, isSorted) {
      this.last = [records, isSorted];
      const points = new site.Points(this.line, this.columns, records);
      this.figure.hidden = points.all.length === 0;
      if (this.figure.hidden) return;
      const byValue = !isSorted && ['bar', 'box'].includes(this.line.kind);
      const all = this.ordered(points, isSorted, byValue);
      const limit = this.limit(points);
      this.show(points, all.slice(0, all.length <= limit + FEW_MORE ? all.length : limit), all.length);
    }

    ordered(points, isSorted, byValue) {
      if (this.line.kind === 'log_dot' && !isSorted) return points.byCount();
      if (this.line.kind !== 'line') return points.categories(byValue);
      const drawn = new Set(this.lines(points));
      return span([...new Set(points.all.filter(point => drawn.has(point.series)).map(point => point.category))]);
    }

    // as many bodies as fit the height of a screen; years are never left out
    limit(points) {
      if (this.line.kind === 'line') return Infinity;
      if (this.unfolded) return MOST_UNFOLDED;
      const most = this.onPaper ? MOST_ON_PAPER : MOST_LANES;
      return this.line.kind === 'bar' ? Math.max(3, Math.floor(most / points.lanes())) : most;
    }

    unfold() {
      this.unfolded = !this.unfolded;
      this.draw(...this.last);
    }

    show(points, categories, count) {
      const common = points.common();
      const option = this.option(points, categories, common);
      this.describe(points, common, count, categories.length);
      this.space.style.height = `${option.height}px`;
      delete option.height;
      this.chart = this.chart || echarts.init(this.space, null, { renderer: 'svg' });
      this.chart.resize({ width: this.width() });
      this.chart.setOption(option, true);
    }

    width() {
      if (!this.onPaper) return 'auto';
      return this.line.width === 'wide' || this.figure.matches(':only-child') ? PAPER.wide : PAPER.narrow;
    }

    print(now) {
      this.onPaper = now;
      if (this.chart && !this.figure.hidden) this.draw(...this.last);
    }

    describe(points, common, count, drawn) {
      const shared = common.filter(part => part !== null && part !== '').join(' · ');
      const left = count > drawn ? `只画前 ${drawn} 个，共 ${count} 个。` : '';
      const silent = points.left > 0 ? `另有 ${points.left} 个没有数值，见表。` : '';
      const lines = this.line.kind === 'line' ? points.series().length - this.lines(points).length : 0;
      const without = lines > 0 ? `另有 ${lines} 个只有一年或未画出，见表。` : '';
      this.said.textContent = [shared && shared + '。', this.line.note, left, silent, without].filter(Boolean).join(' ');
      this.more.hidden = count <= drawn && !this.unfolded;
      this.more.textContent = this.unfolded ? '收起' : `展开至 ${Math.min(count, MOST_UNFOLDED)} 个`;
    }

    // a line needs two years; where there is none, the points stand alone
    lines(points) {
      const names = points.series();
      const years = name => new Set(points.all.filter(point => point.series === name && point.value !== null).map(point => point.category)).size;
      const joined = names.filter(name => years(name) > 1);
      return (joined.length > 0 ? joined : names).slice(0, MOST_LINES);
    }

    series(points, categories) {
      const names = points.series();
      const kept = names.length > PALETTE.length ? names.slice(0, PALETTE.length - 1) : names;
      switch (this.line.kind) {
        case 'stacked_bar': return site.series.stacks(points, categories, kept, names.slice(kept.length));
        case 'dot':
        case 'log_dot': return site.series.dots(points, categories);
        case 'line': return site.series.lines(points, categories, this.lines(points));
        case 'box': return site.series.boxes(points, categories);
        default: return [...site.series.bars(points, categories), ...(names.length === 1 ? site.series.medians(points, categories) : [])];
      }
    }

    option(points, categories, common) {
      const series = this.series(points, categories);
      const named = series.map(one => one.name);
      const legend = named.length > 1;
      const upright = this.line.kind === 'line';
      const top = 14 + (legend ? legendHeight(named, this.onPaper ? this.width() : this.space.clientWidth) : 8) + (upright ? 14 : 0);
      const names = this.names(points, categories, common);
      const lanes = this.line.kind === 'bar' ? points.lanes() : 1;
      return {
        animation: false,
        color: PALETTE,
        textStyle: { fontFamily: FONT },
        grid: { left: upright ? 8 : 16, right: upright ? 24 : 70, top, bottom: 34, containLabel: true },
        legend: { show: legend, top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { fontSize: 12, color: '#3a4653' }, data: named },
        tooltip: tooltip(names),
        xAxis: upright ? years(names) : values(this.line, points),
        yAxis: upright ? { ...values({ ...this.line, kind: 'bar' }, points), nameLocation: 'end', nameGap: 8, nameTextStyle: { align: 'left', color: '#5f6c7b', fontSize: 11 } } : bodies(names),
        series,
        height: upright ? 200 + top : top + 54 + categories.length * Math.max(lanes * 19 + 12, 34),
      };
    }

    names(points, categories, common) {
      return categories.map(category => points.label(category, common));
    }
  }

  function values(line, points) {
    const column = points.values[0];
    const title = points.isShare() ? column.heading.replace(/（.*）$/, '') + '（%）' : column.heading;
    const stacked = line.kind === 'stacked_bar';
    return {
      type: line.kind === 'log_dot' ? 'log' : 'value',
      name: points.values.length > 1 ? '' : title,
      nameLocation: 'middle',
      nameGap: 24,
      nameTextStyle: { color: '#5f6c7b', fontSize: 11 },
      scale: line.kind.endsWith('dot'),
      max: stacked && points.isShare() ? whole : undefined,
      axisLabel: { color: '#5f6c7b', fontSize: 11, hideOverlap: true },
      splitLine: { lineStyle: { color: '#e8ecf0' } },
    };
  }

  // shares of a whole end at 100 percent, unless what is printed exceeds it
  function whole(extent) {
    return extent.max <= 101 ? 100 : extent.max;
  }

  function years(names) {
    return { type: 'category', data: names.map(name => [name.lead, name.rest].filter(Boolean).join(' ')), axisTick: { show: false }, axisLabel: { color: '#3a4653' } };
  }

  function bodies(names) {
    return {
      type: 'category',
      data: names.map((name, index) => String(index)),
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c3ccd5' } },
      axisLabel: {
        interval: 0,
        formatter: text => {
          const name = names[Number(text)];
          return `{lead|${shortened(name.lead, 36)}}` + (name.rest ? `\n{rest|${shortened(name.rest, 42)}}` : '');
        },
        rich: {
          lead: { fontSize: 12, lineHeight: 15, color: '#1f2933', align: 'right' },
          rest: { fontSize: 10, lineHeight: 13, color: '#6b7785', align: 'right' },
        },
      },
    };
  }

  // every year from the first to the last: one that nobody disclosed shows as a gap
  function span(found) {
    const years = found.map(Number).sort((one, other) => one - other);
    if (!years.every(year => year > 1900 && year < 2200)) return found.sort();
    return Array.from({ length: years[years.length - 1] - years[0] + 1 }, (none, index) => String(years[0] + index));
  }

  // a Chinese letter takes the room of two; braces and bars belong to the notation of rich labels
  function shortened(text, most) {
    const plain = String(text).replace(/[{}|]/g, ' ');
    let room = most;
    const end = [...plain].findIndex(letter => (room -= letter > '\u2e7f' ? 2 : 1) < 0);
    return end < 0 ? plain : [...plain].slice(0, end - 1).join('') + '…';
  }

  function tooltip(names) {
    return {
      trigger: 'item',
      confine: true,
      renderMode: 'richText',
      formatter: item => {
        const placed = Array.isArray(item.value);
        const name = names[placed ? item.value[item.value.length === 4 ? 3 : 1] : item.dataIndex];
        const title = name ? [name.lead, name.rest].filter(Boolean).join('\n') : '';
        return `${title}\n${item.seriesName}：${read(item)}`;
      },
    };
  }

  function read(item) {
    if (item.data && item.data.missing) return item.data.missing;
    if (!Array.isArray(item.value)) return site.series.number(item.value);
    if (item.value.length === 4) return item.value.slice(0, 3).map(site.series.number).join(' / ');
    const many = item.value[2] > 1 ? `（${item.value[2]} 项）` : '';
    return site.series.number(item.value[0]) + many;
  }

  // what the legend needs: its names set in lines of the given width
  function legendHeight(names, width) {
    const lengths = names.map(name => 34 + 12 * name.length);
    return 24 * Math.ceil(lengths.reduce((sum, length) => sum + length, 0) / Math.max(width - 60, 200));
  }

  // charts of one page, redrawn when the room they have changes, on paper too
  function all(place, lines, columns) {
    const charts = lines.map(line => new Chart(place, line, columns));
    const fit = () => charts.forEach(chart => chart.chart && !chart.onPaper && !chart.figure.hidden && chart.draw(...chart.last));
    new ResizeObserver(debounced(fit)).observe(place);
    site.paper.onPrint(now => charts.forEach(chart => chart.print(now)));
    return { draw: (records, isSorted) => charts.forEach(chart => chart.draw(records, isSorted)) };
  }

  function debounced(action) {
    let waiting = null;
    return () => {
      clearTimeout(waiting);
      waiting = setTimeout(action, 80);
    };
  }

  site.charts = { all };
}
