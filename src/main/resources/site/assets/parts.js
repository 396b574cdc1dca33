'use strict';

// Parts that the overview and the pages of districts and bodies are put together from.
{
  const { element, main } = site;

  function cards(entries) {
    const made = element('div', 'cards');
    entries.filter(entry => entry.value !== undefined && entry.value !== null).forEach(entry => {
      const card = made.appendChild(element('div', `card ${entry.className || ''}`));
      card.append(element('span', 'name', entry.name));
      const figure = card.appendChild(element('span', 'figure', entry.value));
      if (entry.unit) figure.append(element('small', '', entry.unit));
      if (entry.more) card.append(element('span', 'more', entry.more));
    });
    return made;
  }

  function block(id, title, note) {
    const made = main.appendChild(element('section', 'block'));
    made.id = id;
    made.append(element('div', 'section-head'));
    made.firstChild.append(element('h2', '', title));
    if (note) made.append(element('p', 'note', note));
    return made;
  }

  // columns: heading, what a cell holds (text or node), and whether it is a number
  function plain(columns, entries) {
    const frame = element('div', 'plain-frame');
    const table = frame.appendChild(element('table', 'plain'));
    const line = table.createTHead().insertRow();
    columns.forEach(([heading, , className]) => {
      const cell = line.appendChild(element('th', className, heading));
      cell.scope = 'col';
    });
    const body = table.createTBody();
    entries.forEach(entry => {
      const row = body.insertRow();
      columns.forEach(([, content, className]) => {
        const found = content(entry);
        row.appendChild(element('td', className)).append(site.format.isMissing(found) ? element('span', 'none', '—') : found);
      });
    });
    return frame;
  }

  function count(value) {
    return site.format.grouped(Number(value), 0, 0);
  }

  // yuan as the warehouse has them, read in 万元; why there are none where there are none
  function money(yuan, state) {
    if (yuan !== null && yuan !== undefined) return site.format.shown(Number(yuan) / 10000, { kind: 'money', name: '' });
    return state ? element('span', 'state', state) : null;
  }

  // a table that scrolls, with tools of its own
  function table(place, columns, records, { name, height = '430px', line }) {
    const tools = place.appendChild(element('div', 'tools'));
    const output = element('output', 'count');
    const made = new site.Table(place, columns, records, {
      name,
      height: records.length > 8 ? height : undefined,
      onSeen: seen => { output.textContent = `共 ${records.length} 行，显示 ${seen.seenRecords().length} 行`; },
      onOpen: line || ((record, clicked, row) => site.evidence.open(columns, record, clicked, row)),
    });
    const search = site.tools.search(() => made.narrow(search.value, () => true));
    made.ready.then(() => tools.append(search, ...site.tools.actions(made), output));
    return made;
  }

  site.parts = { cards, block, plain, count, money, table };
}
