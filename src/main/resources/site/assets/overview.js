'use strict';

// The overview: how much there is, where it comes from, what deserves a look first.
{
  const { element, page, main } = site;
  const { cards, block, plain, count, money, table } = site.parts;

  const COLUMNS = [
    { name: 'district_name', heading: '地区', kind: 'text', role: 'subject', width: 34 },
    { name: 'body_count', heading: '单位（家）', kind: 'count', role: 'value', width: 8 },
    { name: 'document_count', heading: '文件（份）', kind: 'count', role: 'value', width: 8 },
    { name: 'years', heading: '年度', kind: 'text', role: 'value', width: 14 },
    { name: 'figure_count', heading: '数字（个）', kind: 'count', role: 'value', width: 10 },
    { name: 'failed_check_count', heading: '勾稽不符（项）', kind: 'count', role: 'value', width: 10 },
    { name: 'failed_check_share', heading: '不符比重', kind: 'share', role: 'value', width: 10 },
    { name: 'three_public_period', heading: '“三公”经费所属', kind: 'text', role: 'value', width: 12 },
    { name: 'amount_yuan', heading: '“三公”经费合计（万元）', kind: 'money', role: 'value', width: 14 },
    { name: 'stated_count', heading: '有数的单位（家）', kind: 'count', role: 'value', width: 10 },
    { name: 'district_page', heading: '', kind: 'text', role: 'link', width: 0 },
  ];

  function period(entry) {
    return [entry.fiscal_year && `${entry.fiscal_year}年`, entry.stage, entry.scope && `（${entry.scope}）`].filter(Boolean).join('');
  }

  function span(years) {
    if (!years || years.length === 0) return null;
    const [first, last] = [years[0], years[years.length - 1]];
    return first === last ? String(first) : `${first}–${last}（${years.length} 年）`;
  }

  // the amounts of the period that the reader picks: years, stages and scopes are never added up
  function record(district, wanted) {
    const entries = district.three_public || [];
    const found = wanted ? entries.find(entry => period(entry) === wanted) : entries[0];
    const amount = found && found.three_public_yuan;
    const checks = district.failed_check_count + district.passed_check_count;
    return {
      ...district,
      district_name: district.name,
      district_page: district.page.replace(/^.*\/|\.html$/g, ''),
      years: span(district.years),
      failed_check_share: checks > 0 ? district.failed_check_count / checks : null,
      three_public_period: found ? period(found) : null,
      amount_yuan: amount === null || amount === undefined ? null : Number(amount) / 10000,
      value_state_name: found ? '没有数' : '未载入',
      stated_count: found ? found.stated_count : null,
    };
  }

  function periods() {
    const found = new Map();
    page.districts.flatMap(district => district.three_public || []).forEach(entry =>
      found.set(period(entry), (found.get(period(entry)) || 0) + 1));
    return [...found].sort((one, other) => site.format.compared(other[0], one[0])).map(([name, districts]) => [name, `${name}（${districts} 个地区）`]);
  }

  function totals() {
    const { totals: all } = page;
    const checks = all.passed_check_count + all.failed_check_count;
    return cards([
      { name: '地区', value: count(all.district_count), unit: '个' },
      { name: '单位', value: count(all.body_count), unit: '家' },
      { name: '现行文件', value: count(all.document_count), unit: '份' },
      { name: '印出的数字', value: count(all.figure_count), unit: '个' },
      { name: '项目', value: count(all.project_count), unit: '个' },
      { name: '绩效指标', value: count(all.indicator_count), unit: '条' },
      { name: '勾稽不符', value: count(all.failed_check_count), unit: '项', className: 'alarm', more: checks > 0 ? `占已检查 ${count(checks)} 项的 ${site.format.shown(all.failed_check_count / checks, { kind: 'share', name: '' })}` : '' },
    ]);
  }

  function districts() {
    const place = block('districts', '各地区');
    const space = element('div');
    const charts = element('div', 'charts');
    const choice = site.tools.choice('“三公”经费', 'period', [['', '各地区最近一期'], ...periods()], () => fill(choice.made.value));
    const fill = wanted => {
      const records = page.districts.map(district => record(district, wanted));
      space.replaceChildren();
      table(space, COLUMNS, records, { name: '各地区', line: opened => { window.location.href = site.address(site.districtPage(opened)); } });
      drawn.draw(records, false);
    };
    place.firstChild.append(choice.frame);
    place.append(charts, space);
    const drawn = site.charts.all(charts, CHARTS, COLUMNS);
    fill('');
  }

  const CHARTS = [
    { title: '“三公”经费合计', kind: 'bar', category: 'district_name three_public_period', value: 'amount_yuan', state: 'value_state_name', note: '只加已载入单位中有数的；各地区载入的单位多少不同。' },
    { title: '勾稽不符的项数', kind: 'bar', category: 'district_name', value: 'failed_check_count', note: '' },
  ];

  // sums over all districts; departments and units stand apart because one contains the other
  function threePublic() {
    const sums = (page.three_public || []).filter(sum => sum.stated_count > 0 || sum.barred_count > 0);
    if (sums.length === 0) return;
    const place = block('three-public', '“三公”经费合计', '只加已载入且有数的单位；部门口径包含所属单位，两种口径不可相加。');
    place.firstChild.append(site.link('comparisons/three_public.html', '逐个单位比较'));
    place.append(plain([
      ['年度', sum => sum.fiscal_year && String(sum.fiscal_year)],
      ['阶段', sum => sum.stage],
      ['口径', sum => sum.scope],
      ['“三公”经费（万元）', sum => money(sum.three_public_yuan, '没有数'), 'number'],
      ['有数的单位（家）', sum => count(sum.stated_count), 'number'],
      ['因勾稽不符未计（家）', sum => count(sum.barred_count), 'number'],
      ['已载入的单位（家）', sum => count(sum.body_count), 'number'],
    ], sums));
  }

  function doors() {
    const place = block('comparisons', '比较');
    const list = place.appendChild(element('div', 'doors'));
    const groups = new Map();
    page.navigation.forEach(entry => {
      if (!groups.has(entry.group)) groups.set(entry.group, list.appendChild(door(entry.group)));
      groups.get(entry.group).append(site.link(`comparisons/${entry.view}.html`, entry.title));
    });
  }

  function door(name) {
    const made = element('div', 'door');
    made.append(element('h3', '', name || '比较'));
    return made;
  }

  if (document.body.dataset.page === 'index') {
    main.append(element('h1', '', page.title));
    if (page.explanation) main.append(element('p', 'grain', page.explanation[1]));
    main.append(totals());
    doors();
    site.highlights.draw();
    threePublic();
    if (page.districts.length > 0) districts();
    else main.append(element('p', 'empty large', '还没有载入任何文件。'));
    site.coverage.draw().finally(() => { document.body.dataset.state = 'ready'; });
  }
}
