'use strict';

// The page of a district or of a body: what it is, its key figures, documents and comparisons.
{
  const { element, page, main } = site;
  const { cards, block, plain, count, money, table } = site.parts;
  const kind = document.body.dataset.page;
  let charts = [];

  const YEARS = [
    { name: 'fiscal_year', heading: '年度', kind: 'count', role: 'subject' },
    { name: 'stage', heading: '阶段', kind: 'text', role: 'subject' },
    { name: 'expenditure_yuan', heading: '支出合计（万元）', kind: 'money', role: 'value' },
    { name: 'three_public_yuan', heading: '“三公”经费（万元）', kind: 'money', role: 'value' },
    { name: 'operating_expense_yuan', heading: '机关运行经费（万元）', kind: 'money', role: 'value' },
  ];
  const YEAR_CHARTS = YEARS.slice(2).map(column => ({
    title: '历年' + column.heading.replace(/（.*/, ''), kind: 'line', category: 'fiscal_year', series: 'stage', value: column.name, note: '',
  }));

  function head() {
    const subject = page.district || page.body;
    const path = main.appendChild(element('p', 'path'));
    path.append(site.link('index.html', '总览'), ' / ');
    if (page.body) path.append(site.link(page.body.district_page, page.body.district), ' / ');
    path.append(subject.name);
    const title = main.appendChild(element('div', 'title'));
    title.append(element('h1', '', subject.name));
    title.append(element('p', 'downloads', [subject.kind, subject.code && `行政区划代码 ${subject.code}`].filter(Boolean).join(' · ')));
    if (subject.caution) main.append(element('p', 'note', subject.caution));
  }

  function key() {
    const { totals } = page;
    const checked = totals.passed_check_count + totals.failed_check_count;
    return cards([
      { name: '单位', value: totals.body_count === undefined ? null : count(totals.body_count), unit: '家' },
      ...latest(),
      { name: '现行文件', value: count(totals.document_count), unit: '份' },
      { name: '印出的数字', value: count(totals.figure_count), unit: '个' },
      { name: '勾稽不符', value: count(totals.failed_check_count), unit: '项', className: totals.failed_check_count > 0 ? 'alarm' : '', more: `已检查 ${count(checked)} 项` },
    ]);
  }

  // of a body, the figures of its latest disclosure
  function latest() {
    const [year] = page.years || [];
    if (!year) return [];
    const when = [year.fiscal_year && `${year.fiscal_year}年`, year.stage].filter(Boolean).join('');
    const amount = (name, yuan, state) => {
      const read = money(yuan, state);
      const value = read instanceof Node ? read.textContent : read;
      return { name, value: value === null ? '未载明' : value, unit: value === null || yuan === null ? '' : '万元', more: when };
    };
    return [
      amount('支出合计', year.expenditure_yuan),
      amount('“三公”经费', year.three_public_yuan, year.three_public_state),
      amount('机关运行经费', year.operating_expense_yuan),
    ];
  }

  function years() {
    if (!page.years || page.years.length === 0) return;
    const place = block('years', '历年主要数字');
    const records = page.years.map(year => ({ ...year, ...Object.fromEntries(YEARS.slice(2).map(({ name }) => [name, tenThousands(year[name])])) }));
    if (new Set(records.map(record => record.fiscal_year)).size > 1) {
      const space = place.appendChild(element('div', 'charts three'));
      const lines = YEAR_CHARTS.filter(line => records.filter(record => record[line.value] !== null).length > 1);
      site.charts.all(space, lines, YEARS).draw(records, true);
    }
    place.append(plain([
      ['年度', year => year.fiscal_year && String(year.fiscal_year)],
      ['阶段', year => year.stage],
      ['口径', year => year.scope],
      ['支出合计（万元）', year => money(year.expenditure_yuan), 'number'],
      ['“三公”经费（万元）', year => money(year.three_public_yuan, year.three_public_state), 'number'],
      ['机关运行经费（万元）', year => money(year.operating_expense_yuan), 'number'],
      ['项目（个）', year => count(year.project_count), 'number'],
      ['指标（条）', year => count(year.indicator_count), 'number'],
      ['其中量化', year => count(year.quantified_count), 'number'],
      ['勾稽不符', year => year.barred_checks && element('span', 'mark barred', year.barred_checks)],
    ], page.years));
  }

  function tenThousands(yuan) {
    return yuan === null || yuan === undefined ? null : Number(yuan) / 10000;
  }

  function bodies() {
    if (!page.bodies) return;
    block('bodies', '单位').append(plain([
      ['单位', body => site.link(body.page, body.name)],
      ['类别', body => body.kind],
      ['公开年度', body => (body.years || []).join('、')],
      ['最近一期', body => [body.fiscal_year && `${body.fiscal_year}年`, body.stage].filter(Boolean).join('')],
      ['支出合计（万元）', body => money(body.expenditure_yuan), 'number'],
      ['“三公”经费（万元）', body => money(body.three_public_yuan, body.three_public_state), 'number'],
      ['机关运行经费（万元）', body => money(body.operating_expense_yuan), 'number'],
      ['项目（个）', body => count(body.project_count), 'number'],
      ['指标（条）', body => count(body.indicator_count), 'number'],
    ], page.bodies));
  }

  function documents() {
    const place = block('documents', '文件与勾稽');
    if (page.documents.length === 0) {
      place.append(element('p', 'empty', '没有现行文件。'));
      return;
    }
    place.append(plain([
      ['文件', documentName],
      ['年度', document => document.fiscal_year && String(document.fiscal_year)],
      ['阶段', document => document.stage],
      ['来源', document => document.source_address && site.outward(document.source_address)],
      ['获取日期', document => document.retrieved_on],
      ['数字', document => count(document.figure_count), 'number'],
      ['相符', document => count(document.passed), 'number'],
      ['不符', document => document.failed > 0 ? element('span', 'mark barred', count(document.failed)) : '0', 'number'],
      ['未检查', document => count(document.unchecked), 'number'],
      ['问题清单', document => document.inspection && beyond(document.inspection)],
    ], page.documents));
  }

  function documentName(document) {
    const made = element('span', '', document.title || document.file);
    if (document.title) made.append(element('small', 'file', document.file));
    return made;
  }

  // outside the site, beside it on the disk of the analyst
  function beyond(path) {
    const made = element('a', '', '查看');
    made.href = path;
    return made;
  }

  // what the page is about need not stand on each row
  function narrowed(columns) {
    const known = kind === 'body' ? ['district_name', 'body_name'] : ['district_name'];
    return columns.map(column => known.includes(column.name) ? { ...column, role: 'detail' } : column);
  }

  function section(entry, all) {
    const columns = narrowed(all[entry.view] || entry.columns);
    const records = site.format.records(columns, entry.rows);
    const place = block(entry.view, entry.heading, entry.note);
    const filter = page.body ? `#body=${encodeURIComponent(page.body.name)}` : `#filter=${encodeURIComponent(page.district.name)}`;
    place.firstChild.append(site.link(`comparisons/${entry.view}.html${filter}`, '到比较页与同类对照'));
    if (entry.left_out > 0) place.append(element('p', 'empty', `另有 ${entry.left_out} 行未列在本页，见比较页。`));
    whenNear(place, () => {
      pictures(place, entry.view, columns, records);
      table(place, columns, records, { name: `${entry.heading}-${(page.body || page.district).name}` });
    });
  }

  // the charts of the comparison, of these rows alone; one bar by itself says no more than the table
  function pictures(place, view, columns, records) {
    const lines = charts.filter(line => line.view === view && !line.kind.endsWith('dot')).map(ownLine)
      .filter(line => line.kind === 'stacked_bar' || new site.Points(line, columns, records).categories(false).length > 1);
    if (lines.length === 0) return;
    const most = kind === 'body' ? 1 : 2;
    const space = place.appendChild(element('div', 'charts'));
    site.charts.all(space, lines.slice(0, most), columns).draw(records, kind === 'body');
  }

  // on the page of a body its years are told apart, not its name
  function ownLine(line) {
    if (kind !== 'body' || line.kind === 'line') return line;
    const told = line.category.split(' ').filter(name => !['district_name', 'body_name'].includes(name));
    return { ...line, category: [...new Set([...told, 'stage_name', 'scope_name'])].filter(name => name !== line.series).join(' ') };
  }

  // a page of many tables draws each as the reader comes near, and all of them for paper
  function whenNear(place, action) {
    let done = false;
    place.classList.add('waiting');
    const once = () => {
      if (done) return;
      done = true;
      observer.disconnect();
      place.classList.remove('waiting');
      action();
    };
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && once(), { rootMargin: '600px' });
    observer.observe(place);
    site.paper.onPrint(now => now && once());
  }

  function jump() {
    const made = main.appendChild(element('nav', 'jump'));
    made.setAttribute('aria-label', '本页内容');
    const entries = [...(page.years ? [['years', '历年主要数字']] : []), ...(page.bodies ? [['bodies', '单位']] : []), ['documents', '文件与勾稽'],
      ...page.sections.map(entry => [entry.view, entry.heading])];
    entries.forEach(([id, text]) => {
      const link = made.appendChild(element('a', '', text));
      link.href = '#' + id;
    });
  }

  async function start() {
    head();
    main.append(key());
    jump();
    years();
    bodies();
    documents();
    const columns = await site.load('columns');
    charts = (await site.load('charts')).lines;
    page.sections.forEach(entry => section(entry, columns));
    if (page.sections.length > 0) main.append(site.mark.explanation());
    document.body.dataset.state = 'ready';
  }

  if (kind === 'district' || kind === 'body') start();
}
