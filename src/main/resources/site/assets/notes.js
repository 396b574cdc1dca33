'use strict';

// How to read the site, what to know of each comparison, and what there is to download.
{
  const { element, page, main } = site;
  const { block, plain } = site.parts;

  function described(path, name, text) {
    const line = element('p');
    line.append(site.link(path, name), `：${text}。`);
    return line;
  }

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
    const more = block('more', '数据字典与人工核对');
    more.append(described('dictionary.html', '数据字典', '数据库各表各列的含义、来龙去脉与行数'),
      described('review.csv', '人工核对清单', '存疑的匹配，由人核对后填写决定'));
    const licences = block('licences', '所含软件的许可');
    (page.licences || []).forEach(licence => {
      const line = licences.appendChild(element('p', '', `${licence.name}：${licence.licence}，${licence.copyright}。`));
      line.append(site.link(licence.file, '许可全文'), '　', site.outward(licence.address));
    });
    document.body.dataset.state = 'ready';
  }
}
