'use strict';

// The series of each kind of chart, as the charting library wants them. Charts lie on their side:
// names of bodies are long.
{
  const MISSING = '#8a5a00';
  const MEDIAN = '#a33a2c';
  const BOX = '#c9d6e4';
  // what is not told apart, as （未归类）, has no colour of its own
  const RESIDUE = '#cfd6dd';

  function number(value) {
    return site.format.grouped(value, 0, 2);
  }

  // no bar, only the word for why there is none
  function missing(point) {
    const word = (point && point.state) || '无数值';
    return { value: 0, missing: word, itemStyle: { color: 'transparent' }, label: { show: true, formatter: word, color: MISSING, position: 'right' } };
  }

  function bar(point) {
    if (!point) return { value: null };
    if (point.value === null) return missing(point);
    const position = point.value < 0 ? 'left' : 'right';
    return { value: point.value, label: { show: true, formatter: number(point.value), position } };
  }

  function bars(points, categories) {
    const sums = points.sums();
    return points.series().map(name => ({
      name,
      type: 'bar',
      barMaxWidth: 16,
      barMinHeight: 1,
      barGap: points.lanes() === 1 ? '-100%' : '20%',
      label: { fontSize: 11, color: '#3a4653', distance: 7 },
      data: categories.map(category => bar(sums.at(category, name))),
    }));
  }

  // a bar of parts; one without any value says so, once
  function stacks(points, categories, names, rest) {
    const sums = points.sums();
    const filled = points.sizes();
    const drawn = names.map((name, order) => ({
      name,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 20,
      itemStyle: name.startsWith('（') ? { color: RESIDUE } : undefined,
      data: categories.map(category => {
        if (!filled.has(category)) return order === 0 ? missing() : { value: null };
        const point = sums.at(category, name);
        return { value: point ? point.value : null };
      }),
    }));
    if (rest.length > 0) drawn.push(remainder(sums, categories, rest));
    return drawn;
  }

  // no colour twice: what has none left is drawn together
  function remainder(sums, categories, rest) {
    const total = category => rest.map(name => sums.at(category, name))
      .filter(point => point && point.value !== null)
      .reduce((sum, point) => (sum ?? 0) + point.value, null);
    return {
      name: `其余 ${rest.length} 类`,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 20,
      itemStyle: { color: RESIDUE },
      data: categories.map(category => ({ value: total(category) })),
    };
  }

  // dots of equal value in one line would hide each other: their size tells how many they are
  function dots(points, categories) {
    return points.series().map(name => {
      const counts = new Map();
      points.all.filter(point => point.series === name && point.value !== null).forEach(point => {
        const key = JSON.stringify([point.value, categories.indexOf(point.category)]);
        counts.set(key, (counts.get(key) || 0) + 1);
      });
      return {
        name,
        type: 'scatter',
        data: [...counts].map(([key, count]) => ({
          value: [...JSON.parse(key), count],
          symbolSize: 10 + 4 * Math.sqrt(count - 1),
          label: { show: count > 1, formatter: String(count), color: '#fff', fontSize: 10 },
        })).filter(item => item.value[1] >= 0),
      };
    });
  }

  // years along the bottom; a year without a value is a gap
  function lines(points, categories, names) {
    const sums = points.sums();
    return names.map(name => ({
      name,
      type: 'line',
      symbolSize: 7,
      connectNulls: false,
      data: categories.map(category => {
        const point = sums.at(category, name);
        return { value: point ? point.value : null };
      }),
    }));
  }

  // the median of the peers: one line where all are of one group, a stroke on each bar otherwise
  function medians(points, categories) {
    const found = new Map();
    points.all.forEach(point => {
      const median = points.peers(point.record, 'median');
      if (median !== null && !found.has(point.category)) found.set(point.category, median);
    });
    const strokes = categories.map((category, index) => [found.get(category), index]).filter(([median]) => median !== undefined);
    if (strokes.length === 0) return [];
    const groups = new Set(points.all.map(point => point.record.peer_group));
    const single = groups.size === 1 && new Set(strokes.map(([median]) => median)).size === 1;
    return [single ? medianLine(strokes[0][0]) : medianStrokes(strokes)];
  }

  function medianLine(median) {
    return {
      name: '同类中位数',
      type: 'scatter',
      symbol: 'rect',
      data: [],
      itemStyle: { color: MEDIAN },
      markLine: {
        symbol: 'none',
        silent: true,
        lineStyle: { color: MEDIAN, type: 'dashed', width: 1.5 },
        label: { position: 'start', formatter: `同类中位数 ${number(median)}`, color: MEDIAN, fontSize: 11 },
        data: [{ xAxis: median }],
      },
    };
  }

  function medianStrokes(strokes) {
    return {
      name: '同类中位数',
      type: 'scatter',
      symbol: 'rect',
      symbolSize: [3, 20],
      z: 5,
      itemStyle: { color: MEDIAN },
      data: strokes.map(([median, index]) => [median, index, 1]),
    };
  }

  // from the lower to the upper quartile, crossed at the median
  function drawBox(params, api) {
    const [lower, median, upper] = [0, 1, 2].map(index => api.coord([api.value(index), api.value(3)]));
    const height = 14;
    const top = lower[1] - height / 2;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x: lower[0], y: top, width: Math.max(upper[0] - lower[0], 1), height }, style: { fill: BOX, stroke: '#8ea3b8' } },
        { type: 'line', shape: { x1: median[0], y1: top, x2: median[0], y2: top + height }, style: { stroke: MEDIAN, lineWidth: 2 } },
      ],
    };
  }

  function boxes(points, categories) {
    const quartiles = [];
    const own = [];
    points.all.forEach(point => {
      const place = categories.indexOf(point.category);
      if (place < 0) return;
      const peers = ['lower_quartile', 'median', 'upper_quartile'].map(name => points.peers(point.record, name));
      if (peers.every(value => value !== null)) quartiles.push({ value: [...peers, place] });
      if (point.value !== null) own.push({ value: [point.value, place, 1], itemStyle: point.record.outlier ? { color: MEDIAN } : undefined });
    });
    return [
      { name: '同类四分位数与中位数', type: 'custom', renderItem: drawBox, encode: { x: [0, 1, 2], y: 3 }, itemStyle: { color: BOX }, data: quartiles },
      { name: '本单位', type: 'scatter', symbolSize: 9, z: 5, data: own },
    ];
  }

  site.series = { bars, stacks, dots, lines, medians, boxes, number };
}
