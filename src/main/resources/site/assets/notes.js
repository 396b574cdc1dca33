'use strict';

// How to read the site, what to know of each comparison, and what there is to download.
{
  const { element, page, main } = site;
  const { block, plain } = site.parts;

  if (document.body.dataset.page === 'notes') {
    main.append(element('h1', '', page.title));
    const reading = block('reading', '怎样读');
    page.explanation.slice(1).forEach(sentence => reading.append(element('p', '', sentence)));
    reading.append(site.mark.explanation());
    block('comparisons', '各项比较的说明与下载').append(plain([
      ['比较', note => site.link(`comparisons/${note.view}.html`, note.heading)],
      ['比较之前须知', note => note.note],
      ['工作簿', note => note.downloads && site.link(note.downloads.workbook, 'xlsx')],
      ['数据', note => note.downloads && site.link(note.downloads.csv, 'csv')],
    ], page.notes));
    const licences = block('licences', '所含软件的许可');
    (page.licences || []).forEach(licence => {
      const line = licences.appendChild(element('p', '', `${licence.name}：${licence.licence}，${licence.copyright}。`));
      line.append(site.link(licence.file, '许可全文'), '　', site.outward(licence.address));
    });
    document.body.dataset.state = 'ready';
  }
}
