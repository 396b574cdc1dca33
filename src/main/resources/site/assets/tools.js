'use strict';

// The line of tools above a table: words, peer group, columns, download, print.
{
  const { element, button } = site;
  const ROLES = { subject: '主体', value: '数值', peers: '同类', caution: '提示', detail: '更多', evidence: '依据' };

  function search(onChange, text) {
    const made = element('input', 'search');
    made.type = 'search';
    made.value = text || '';
    made.placeholder = '筛选：地区、单位、项目等，空格隔开';
    made.setAttribute('aria-label', '筛选全表');
    let waiting = null;
    made.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(onChange, 120);
    });
    return made;
  }

  function choice(label, className, entries, onChange) {
    const frame = element('label', 'choice');
    const made = element('select', className);
    entries.forEach(([value, text]) => made.append(new Option(text, value)));
    made.addEventListener('change', onChange);
    frame.append(element('span', '', label), made);
    return { frame, made };
  }

  function toggle(table, column) {
    const frame = element('label');
    const box = frame.appendChild(element('input'));
    box.type = 'checkbox';
    box.checked = table.grid.getColumn(column.name).isVisible();
    box.addEventListener('change', () => {
      if (box.checked) table.grid.showColumn(column.name);
      else table.grid.hideColumn(column.name);
      table.grid.redraw(true);
    });
    frame.append(column.heading);
    return frame;
  }

  // which columns are seen, and so handed over and printed
  function columns(table) {
    const made = element('details', 'menu columns');
    made.append(element('summary', '', '列'));
    const list = made.appendChild(element('div', 'choices'));
    Object.entries(ROLES).forEach(([role, title]) => {
      const found = table.columns.filter(column => column.role === role);
      if (found.length === 0) return;
      list.append(element('h4', '', title), ...found.map(column => toggle(table, column)));
    });
    return made;
  }

  function actions(table) {
    return [
      columns(table),
      button('下载所见', () => table.save(), 'save'),
      button('打印', () => window.print(), 'print'),
    ];
  }

  site.tools = { search, choice, actions };
}
