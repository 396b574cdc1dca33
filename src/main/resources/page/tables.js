'use strict';

// Puts the data on the page: contents, sections, notes and tables that sort, filter and open to
// the evidence. Every text reaches the page as text, never as markup.

const page = JSON.parse(document.getElementById('data').textContent);
const NUMBER_KINDS = new Set(['money', 'share', 'count', 'number']);
const TABLE_ROLES = new Set(['subject', 'value', 'peers', 'caution']);
const chinese = new Intl.Collator('zh-CN', { numeric: true });

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function shown(value, kind) {
  if (value === null || value === '') return '—';
  if (kind === 'money') return value.toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (kind === 'share') return (value * 100).toFixed(1) + '%';
  if (kind === 'number') return value.toLocaleString('zh-CN', { maximumFractionDigits: 4 });
  if (value === true) return '是';
  if (value === false) return '否';
  return String(value);
}

function compared(a, b) {
  if (a === null) return b === null ? 0 : 1;
  if (b === null) return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : chinese.compare(String(a), String(b));
}

function cell(value, column) {
  const kind = NUMBER_KINDS.has(column.kind) ? 'number' : 'text';
  const role = column.role === 'caution' ? ' caution' : '';
  const missing = value === null ? ' none' : '';
  return element('td', kind + role + missing, shown(value, column.kind));
}

function opened(view, row, width) {
  const line = element('tr', 'opened');
  const space = line.appendChild(element('td'));
  space.colSpan = width;
  const list = space.appendChild(element('dl'));
  describe(list, view, row, 'evidence', '原文依据');
  describe(list, view, row, 'detail', '更多');
  return line;
}

function describe(list, view, row, role, title) {
  const found = view.columns
    .map((column, index) => ({ column, value: row[index] }))
    .filter(item => item.column.role === role && item.value !== null && item.value !== '');
  if (found.length === 0) return;
  list.append(element('dt', 'evidence-title', title));
  for (const { column, value } of found) {
    const printed = column.name.startsWith('printed_') ? 'printed' : '';
    list.append(element('dt', '', column.heading), element('dd', printed, shown(value, column.kind)));
  }
}

class Table {
  constructor(view) {
    this.view = view;
    this.columns = view.columns
      .map((column, index) => ({ ...column, index }))
      .filter(column => TABLE_ROLES.has(column.role));
    this.rows = view.rows;
    this.words = view.rows.map(row => row.join(' ').toLowerCase());
    this.sorted = null;
    this.descending = false;
    this.body = element('tbody');
    this.count = element('output');
    this.filter = element('input');
  }

  draw(parent) {
    this.filter.type = 'search';
    this.filter.placeholder = '筛选：输入地区、单位、项目等';
    this.filter.setAttribute('aria-label', '筛选');
    this.filter.addEventListener('input', () => this.fill());
    const tools = parent.appendChild(element('div', 'tools'));
    tools.append(this.filter, this.count);

    const table = parent.appendChild(element('div', 'scroll')).appendChild(element('table'));
    table.append(this.head(), this.body);
    this.fill();
  }

  head() {
    const head = element('thead');
    const line = head.appendChild(element('tr'));
    this.headings = this.columns.map(column => {
      const heading = line.appendChild(element('th', '', column.heading));
      if (column.kind === 'text') heading.style.minWidth = Math.min(column.width, 40) * 0.3 + 'em';
      heading.tabIndex = 0;
      heading.scope = 'col';
      heading.addEventListener('click', () => this.sort(column));
      heading.addEventListener('keydown', event => event.key === 'Enter' && this.sort(column));
      return heading;
    });
    return head;
  }

  sort(column) {
    this.descending = this.sorted === column ? !this.descending : NUMBER_KINDS.has(column.kind);
    this.sorted = column;
    this.columns.forEach((other, index) => {
      if (other === column) this.headings[index].setAttribute('aria-sort', this.descending ? 'descending' : 'ascending');
      else this.headings[index].removeAttribute('aria-sort');
    });
    this.fill();
  }

  // rows without a value stay last whichever way the others are sorted
  ordered(rows) {
    if (!this.sorted) return rows;
    const at = this.sorted.index;
    const turn = this.descending ? -1 : 1;
    return rows.slice().sort((a, b) =>
      a[at] === null || b[at] === null ? compared(a[at], b[at]) : turn * compared(a[at], b[at]));
  }

  fill() {
    const wanted = this.filter.value.trim().toLowerCase().split(/\s+/);
    const left = this.rows.filter((row, index) => wanted.every(word => this.words[index].includes(word)));
    this.body.replaceChildren(...this.ordered(left).map(row => this.line(row)));
    const hidden = this.view.rowCount - this.rows.length;
    this.count.textContent = `共 ${this.view.rowCount} 行，显示 ${left.length} 行；点一行看原文依据，点列名排序`
      + (hidden > 0 ? `；另有 ${hidden} 行未列在本页，见同名 CSV 与工作簿` : '');
  }

  line(row) {
    const line = element('tr', 'row');
    line.tabIndex = 0;
    line.append(...this.columns.map(column => cell(row[column.index], column)));
    const toggle = () => {
      const next = line.nextElementSibling;
      if (next && next.classList.contains('opened')) next.remove();
      else line.after(opened(this.view, row, this.columns.length));
    };
    line.addEventListener('click', toggle);
    line.addEventListener('keydown', event => event.key === 'Enter' && toggle());
    return line;
  }
}

function section(view) {
  const made = document.getElementById('sections').appendChild(element('section'));
  made.id = view.name;
  made.append(element('h2', '', view.title), element('p', 'grain', view.grain));
  if (view.note) made.append(element('p', 'note', view.note));
  made.append(element('div', 'figures'));
  if (view.rowCount === 0) made.append(element('p', 'grain', '所载文件中没有可列的内容。'));
  else new Table(view).draw(made);

  const link = document.getElementById('contents').appendChild(element('a', '', view.title));
  link.href = '#' + view.name;
}

function start() {
  const [title, ...sentences] = page.explanation;
  document.title = title;
  document.getElementById('title').textContent = title;
  const place = document.getElementById('explanation');
  sentences.forEach(sentence => place.append(element('p', '', sentence)));
  page.views.forEach(section);
}

start();
