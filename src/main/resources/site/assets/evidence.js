'use strict';

// The panel that leads a figure back to what is printed: text, document, page, table, checks.
{
  const { element, button } = site;
  const MOST_FIGURES = 40;
  const KEY = /(^|_)(figure|indicator)_keys?$/;

  const panel = element('aside', 'evidence');
  panel.hidden = true;
  panel.setAttribute('aria-label', '原文依据');
  panel.tabIndex = -1;
  let opener = null;

  function close() {
    panel.hidden = true;
    document.body.classList.remove('with-evidence');
    document.querySelectorAll('.opened').forEach(line => line.classList.remove('opened'));
    if (opener && opener.isConnected) opener.focus({ preventScroll: true });
  }

  // the key of the clicked value first: prior_year_yuan is led back by prior_figure_key
  function cited(columns, record, clicked) {
    const keys = columns.filter(column => KEY.test(column.name) && !site.format.isMissing(record[column.name]));
    const nearness = column => {
      const beginning = column.name.replace(KEY, '');
      return clicked && beginning && clicked.startsWith(beginning) ? -1 : beginning ? 1 : 0;
    };
    keys.sort((one, other) => nearness(one) - nearness(other));
    return [...new Set(keys.flatMap(column => record[column.name]))];
  }

  function open(columns, record, clicked, line, records) {
    opener = line;
    document.querySelectorAll('.opened').forEach(other => other.classList.remove('opened'));
    if (line) line.classList.add('opened');
    const figures = element('div', 'figures');
    panel.replaceChildren(head(record), ...site.peers.list(columns, record, clicked, records), figures, facts(columns, record));
    panel.hidden = false;
    document.body.classList.add('with-evidence');
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
    show(figures, cited(columns, record, clicked), record);
  }

  function head(record) {
    const made = element('header');
    made.append(element('h2', '', '原文依据'), button('关闭', close, 'quiet'));
    const subject = [record.body_name, record.fiscal_year && `${record.fiscal_year}年`, record.stage_name].filter(Boolean).join(' · ');
    if (subject) made.append(element('p', 'subject', subject));
    const links = element('p', 'links');
    if (record.body_page) links.append(site.link(site.bodyPage(record), '本单位全部比较'));
    if (record.district_page) links.append(site.link(site.districtPage(record), record.district_name || '本地区'));
    if (links.childElementCount > 0) made.append(links);
    const marks = site.mark.drawn(record);
    if (marks.childElementCount > 0) made.append(marks);
    return made;
  }

  // the row itself says text and place: they stand even where the evidence file is missing
  function show(place, keys, record) {
    if (keys.length > 1) place.append(element('p', 'empty', `本行共引 ${keys.length} 个印出的数字，依次列出。`));
    place.append(own(record));
    keys.slice(0, MOST_FIGURES).forEach((key, order) => {
      const space = place.appendChild(element('section', 'figure'));
      space.dataset.key = key;
      Promise.all([site.load('evidence'), site.load(`evidence/${String(key).split('.')[0]}`)]).then(
        ([shape, file]) => figure(space, key, shape, file, order === 0 ? place : null),
        problem => space.append(element('p', 'empty', `${key}：${problem.message}`)));
    });
    if (keys.length > MOST_FIGURES) place.append(element('p', 'empty', `另有 ${keys.length - MOST_FIGURES} 个数字，见工作簿。`));
  }

  function own(record) {
    const made = element('section', 'figure own');
    if (site.format.isMissing(record.printed_text)) {
      made.append(element('p', 'empty', '本行不引自单独一处印出的数字。'));
    } else {
      made.append(printed(record.printed_text, record.printed_unit), element('p', 'place', position(record)));
    }
    return made;
  }

  function printed(text, unit) {
    const made = element('p', 'printed');
    made.append(element('q', '', text));
    if (unit) made.append(element('span', 'unit', unit));
    return made;
  }

  // documents that flow have no pages
  function position({ page, line }) {
    return [page > 0 && `第 ${page} 页`, line > 0 && `第 ${line} 行`].filter(Boolean).join('，') || '未记位置';
  }

  // places and checks travel as lists, whose elements the shape names for all documents
  function named(names, values) {
    return Object.fromEntries(names.map((name, order) => [name, values[order]]));
  }

  function figure(space, key, shape, file, place) {
    if (!file.figures[key]) {
      space.append(element('p', 'empty', `依据文件中没有 ${key}。`));
      return;
    }
    const found = named(shape.place, file.figures[key]);
    if (place) place.querySelector('.own').remove();
    space.append(printed(found.printed, found.unit), definitions(describe(found, file.document)));
    space.append(checks(shape, found.checks.map(check => named(shape.check, check))), command(key));
  }

  function describe(found, document) {
    const table = [found.table_title && `《${found.table_title}》`, found.table && `（${found.table}）`].filter(Boolean).join('');
    return [
      ['位置', position(found)],
      ['表', table],
      ['行', found.row],
      ['列', found.column],
      ['折合（元）', found.amount_yuan === null || found.amount_yuan === undefined ? '' : site.format.grouped(Number(found.amount_yuan), 2, 2)],
      ['印证', found.witnesses > 1 ? `文件中共 ${found.witnesses} 处印有同一数字` : ''],
      ['文件', document.title || document.file],
      ['文件名', document.title ? document.file : ''],
      ['来源', document.source_address ? site.outward(document.source_address) : ''],
      ['获取日期', document.retrieved_on],
      ['文件指纹', document.sha256],
    ];
  }

  function definitions(pairs) {
    const list = element('dl');
    pairs.filter(([, value]) => !site.format.isMissing(value)).forEach(([name, value]) => {
      list.append(element('dt', '', name));
      list.append(value instanceof Node ? wrapped(value) : element('dd', '', String(value)));
    });
    return list;
  }

  function wrapped(node) {
    const made = element('dd');
    made.append(node);
    return made;
  }

  function checks(shape, found) {
    const made = element('div', 'checks');
    if (found.length === 0) {
      made.append(element('p', 'empty', '没有勾稽关系涉及这个数字。'));
      return made;
    }
    made.append(element('h3', '', `勾稽检查（${found.length} 项）`));
    const list = made.appendChild(element('ul'));
    [...found].sort((one, other) => rank(one) - rank(other)).forEach(check => {
      const item = list.appendChild(element('li'));
      const name = shape.names[check.id];
      item.append(element('span', `outcome ${check.outcome}`, shape.outcomes[check.outcome]), element('span', '', `${check.id} ${name}`));
      said(check, name).forEach(text => item.append(element('small', '', text)));
    });
    return made;
  }

  // both sides where they differ: what agrees needs no figures
  function said(check, name) {
    const side = (label, text) => text && `${label || '数'} ${text}`;
    const sides = check.outcome === 'fail'
      ? [side(check.left_label, check.left_text), side(check.right_label, check.right_text)].filter(Boolean).join(' 对 ')
      : '';
    const difference = check.difference && check.outcome === 'fail' && `差额 ${check.difference}`;
    return [check.subject !== name && check.subject, sides, difference, check.note].filter(Boolean);
  }

  function rank(check) {
    return check.outcome === 'fail' ? 0 : check.outcome === 'pass' ? 1 : 2;
  }

  function command(key) {
    const made = element('p', 'command');
    made.append('追溯命令：', element('code', '', `budget-warehouse explain ${key}`));
    return made;
  }

  function facts(columns, record) {
    const made = element('details', 'row-facts');
    made.append(element('summary', '', '本行全部内容'));
    made.append(definitions(columns
      .filter(column => column.role !== 'link')
      .map(column => [column.heading, site.format.isMissing(record[column.name]) ? '' : site.format.shown(record[column.name], column)])));
    if (site.format.isMissing(record.caution)) return made;
    const space = element('div');
    space.append(element('p', 'note', record.caution), made);
    return space;
  }

  document.body.append(panel);
  document.addEventListener('keydown', event => event.key === 'Escape' && !panel.hidden && close());
  site.evidence = { open, close };
}
