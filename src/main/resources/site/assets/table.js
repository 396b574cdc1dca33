'use strict';

// A table that sorts, filters, opens to the evidence and tells which rows are seen.
{
  const SHOWN_ROLES = new Set(['subject', 'value', 'peers', 'caution']);
  // that no amount is disclosed must be seen
  const ALWAYS_SHOWN = new Set(['district_name', 'body_name', 'fiscal_year', 'amount_yuan']);
  const ROW_HEIGHT = 46;
  const PAGES = { district_name: site.districtPage, body_name: site.bodyPage };

  // a value that is missing stays last whichever way the others are sorted
  function sorted(one, other, oneRow, otherRow, column, direction) {
    const missing = Number(site.format.isMissing(one)) - Number(site.format.isMissing(other));
    if (missing !== 0) return direction === 'asc' ? missing : -missing;
    return site.format.isMissing(one) ? 0 : site.format.compared(one, other);
  }

  function content(record, column) {
    const value = record[column.name];
    if (!site.format.isMissing(value)) return linked(record, column, value);
    const why = site.format.isNumber(column) ? site.format.state(record, column) : undefined;
    return site.element('span', why ? 'state' : 'none', why || '—');
  }

  // a body without peers is its own median and the first of one
  function isAlone(record, column) {
    return column.role === 'peers' && site.format.isNumber(column) && record.peer_count <= 1;
  }

  function linked(record, column, value) {
    const text = site.format.shown(value, column);
    const target = PAGES[column.name] && PAGES[column.name](record);
    const made = target ? site.link(target, text) : site.element('span', isAlone(record, column) ? 'alone' : '', text);
    made.title = text;
    return made;
  }

  function drawn(cell, column) {
    const frame = site.element('div', 'clamp');
    frame.append(content(cell.getData(), column));
    return frame;
  }

  // two lines of text to a row: names of districts and bodies need no more
  function minimumWidth(column) {
    if (column.role === 'caution') return 260;
    if (column.kind === 'flag' || column.name.endsWith('year')) return 72;
    if (column.name === 'stage_name') return 68;
    if (site.format.isNumber(column)) return Math.max(column.kind === 'money' ? 112 : 84, 42 + 14 * Math.ceil(column.heading.length / 3));
    return Math.min(Math.max(column.width * 5, 84), 146);
  }

  // a column in which nothing stands waits in the list of columns
  function isShown(column, records) {
    if (!SHOWN_ROLES.has(column.role)) return false;
    return ALWAYS_SHOWN.has(column.name) || records.length === 0
      || records.some(record => !site.format.isMissing(record[column.name]));
  }

  function definition(column, records) {
    const numeric = site.format.isNumber(column);
    return {
      title: column.heading,
      field: column.name,
      visible: isShown(column, records),
      minWidth: minimumWidth(column),
      widthGrow: numeric || column.kind === 'flag' || column.name === 'stage_name' ? 1 : 2,
      hozAlign: numeric ? 'right' : 'left',
      headerHozAlign: numeric ? 'right' : 'left',
      cssClass: `role-${column.role} kind-${column.kind}`,
      formatter: cell => drawn(cell, column),
      sorter: sorted,
      headerSortStartingDir: numeric && !column.name.endsWith('year') && column.name !== 'peer_rank' ? 'desc' : 'asc',
      headerTooltip: column.heading,
      ...site.filter.settings(column, records),
    };
  }

  const MARKS = {
    title: '标记',
    field: 'marks',
    minWidth: 76,
    widthGrow: 0,
    headerSort: false,
    formatter: cell => site.mark.drawn(cell.getData()),
  };

  class Table {
    // heights: the table scrolls inside itself where it would be longer
    constructor(place, columns, records, { name, onSeen, onOpen, height }) {
      this.columns = columns.filter(column => column.role !== 'link');
      this.records = records;
      this.name = name;
      this.words = [];
      this.wanted = () => true;
      this.printed = site.element('div', 'printed-table');
      const space = site.element('div', 'grid');
      place.append(space, this.printed);
      this.grid = new Tabulator(space, {
        data: records,
        columns: this.definitions(),
        layout: 'fitColumns',
        maxHeight: height,
        rowHeight: ROW_HEIGHT,
        placeholder: '没有符合条件的行；请放宽筛选。',
        columnHeaderVertAlign: 'bottom',
        rowFormatter: row => { row.getElement().tabIndex = 0; },
      });
      this.isBuilt = false;
      this.ready = new Promise(resolve => this.grid.on('tableBuilt', resolve)).then(() => {
        this.isBuilt = true;
        onSeen(this);
      });
      this.grid.on('renderComplete', () => this.isBuilt && onSeen(this));
      this.listen(space, onOpen);
    }

    // whose row it is stays in sight while the others are scrolled
    definitions() {
      const all = this.columns.map(column => definition(column, this.records));
      const lead = all.filter(made => made.visible && made.cssClass.startsWith('role-subject')).slice(0, 2);
      lead.forEach(made => { made.frozen = true; });
      const marked = this.records.some(record => site.mark.of(record).length > 0);
      return [...lead, ...(marked ? [MARKS] : []), ...all.filter(made => !made.frozen)];
    }

    listen(space, onOpen) {
      this.grid.on('cellClick', (event, cell) => {
        if (event.target.closest('a')) return;
        onOpen(cell.getData(), cell.getField(), cell.getRow().getElement());
        this.reveal(cell.getColumn());
      });
      space.addEventListener('keydown', event => {
        const line = event.target.closest('.tabulator-row');
        if (!line || event.key !== 'Enter' || event.target.closest('a')) return;
        onOpen(this.grid.getRow(line).getData(), null, line);
      });
      site.paper.onPrint(now => this.print(now));
    }

    // the panel takes room from the table: what was clicked stays in sight
    reveal(column) {
      if (column.getDefinition().frozen) return;
      setTimeout(() => this.grid.scrollToColumn(column, 'middle', false).catch(() => {}), 150);
    }

    // words anywhere in the row, and a test of the whole record
    narrow(text, wanted) {
      this.words = site.filter.words(text);
      this.wanted = wanted;
      this.grid.setFilter(record => this.wanted(record) && this.holds(record));
    }

    holds(record) {
      if (this.words.length === 0) return true;
      const text = this.columns.map(column => record[column.name]).join(' ').toLowerCase();
      return this.words.every(word => text.includes(word));
    }

    seenRecords() {
      return this.isBuilt ? this.grid.getRows('active').map(row => row.getData()) : this.records;
    }

    seenColumns() {
      return this.columns.filter(column =>
        this.isBuilt ? this.grid.getColumn(column.name).isVisible() : isShown(column, this.records));
    }

    isSorted() {
      return this.grid.getSorters().length > 0;
    }

    save() {
      site.download.save(this.name, this.seenColumns(), this.seenRecords());
    }

    print(now) {
      site.paper.fill(this.printed, now, () => [this.seenColumns(), this.seenRecords()]);
    }
  }

  site.Table = Table;
  site.cell = { content, isShown: column => SHOWN_ROLES.has(column.role) };
}
