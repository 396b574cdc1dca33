'use strict';

// A comparison: charts and table of one view, of all bodies or of one group of peers.
{
  const { element, page, main } = site;
  const ALL = '';

  class Comparison {
    constructor(index) {
      this.index = index;
      this.columns = index.columns;
      this.asked = site.place.read();
      this.chunked = index.chunks.length > 1;
    }

    draw() {
      this.output = element('output', 'count');
      this.tools = element('div', 'tools');
      const first = element('div', 'charts');
      const others = element('div', 'charts others');
      this.space = element('div', 'table');
      main.append(this.tools, first, this.space, site.mark.explanation(), others);
      const lead = leading(page.charts);
      this.charts = [
        site.charts.all(first, page.charts.slice(0, lead), this.columns),
        site.charts.all(others, page.charts.slice(lead), this.columns),
      ];
      return this.show(this.wantedChunk());
    }

    wantedChunk() {
      return this.index.chunks.find(chunk => this.chunked && chunk.label === this.asked.group) || this.index.chunks[0];
    }

    async show(chunk) {
      this.chunk = chunk;
      this.output.textContent = '正在读取…';
      const { rows } = await site.load(chunk.key);
      this.records = site.format.records(this.columns, rows);
      this.space.replaceChildren();
      this.table = new site.Table(this.space, this.columns, this.records, {
        name: page.heading,
        height: '640px',
        onSeen: () => this.seen(),
        onOpen: (record, clicked, line) => site.evidence.open(this.columns, record, clicked, line, this.records),
      });
      await this.table.ready;
      this.fillTools();
      this.narrow();
    }

    fillTools() {
      this.search = site.tools.search(() => this.narrow(), this.search ? this.search.value : this.asked.filter);
      this.group = site.tools.choice('同类组', 'group', this.groups(), () => this.change());
      this.group.made.value = this.chunked ? this.chunk.key : this.asked.group || ALL;
      if (this.group.made.selectedIndex < 0) this.group.made.selectedIndex = 0;
      this.tools.replaceChildren(this.search, this.group.frame, ...this.bodyChip(), ...site.tools.actions(this.table), this.output);
    }

    // a link from the page of a body shows that body alone until it is taken away
    bodyChip() {
      if (!this.asked.body) return [];
      return [site.button(`只看 ${this.asked.body} ✕`, event => {
        delete this.asked.body;
        event.target.remove();
        this.narrow();
      }, 'chip')];
    }

    groups() {
      if (this.chunked) return this.index.chunks.map(chunk => [chunk.key, `${chunk.label}（${chunk.row_count} 行）`]);
      const names = new Set(this.records.map(record => record.peer_group).filter(Boolean));
      return [[ALL, '全部'], ...[...names].sort(site.format.compared).map(name => [name, name])];
    }

    change() {
      if (!this.chunked) return this.narrow();
      return this.show(this.index.chunks.find(chunk => chunk.key === this.group.made.value));
    }

    narrow() {
      const group = this.chunked ? ALL : this.group.made.value;
      const body = this.asked.body;
      this.table.narrow(this.search.value, record =>
        (group === ALL || record.peer_group === group) && (!body || record.body_name === body));
      site.place.write({ group: this.chunked ? this.chunk.label : group, filter: this.search.value, body });
    }

    seen() {
      const records = this.table.seenRecords();
      const left = this.chunk.left_out ? `；另有 ${this.chunk.left_out} 行未列，见 CSV` : '';
      this.output.textContent = `共 ${this.index.row_count} 行，显示 ${records.length} 行${left}`;
      const signature = [this.chunk.key, this.table.isSorted(), ...records.map(record => record.order)].join();
      if (signature === this.drawn) return;
      this.drawn = signature;
      this.charts.forEach(charts => charts.draw(records, this.table.isSorted()));
    }
  }

  // one row of charts stands above the table, the others below: the table is never far
  function leading(lines) {
    const narrow = lines.findIndex(line => line.width === 'wide');
    return narrow === 0 ? 1 : Math.min(narrow < 0 ? lines.length : narrow, 2);
  }

  function head() {
    const made = main.appendChild(element('div', 'title'));
    made.append(element('h1', '', page.heading));
    const files = made.appendChild(element('p', 'downloads'));
    if (page.downloads) {
      files.append('全部数据：', site.link(page.downloads.workbook, '工作簿'), site.link(page.downloads.csv, 'CSV'));
    }
    if (page.grain) main.append(element('p', 'grain', page.grain));
    if (page.note) main.append(element('p', 'note', page.note));
  }

  async function start() {
    head();
    const index = await site.load(`view/${page.view}`);
    if (index.row_count === 0) main.append(element('p', 'empty large', `已载入的文件中没有可列的内容。${page.without_rows || ''}`));
    else await new Comparison(index).draw();
    document.body.dataset.state = 'ready';
  }

  if (document.body.dataset.page === 'comparison') {
    start().catch(problem => {
      main.append(element('p', 'empty large', problem.message));
      throw problem;
    });
  }
}
