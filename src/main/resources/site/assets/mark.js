'use strict';

// The marks of a row: why it may mislead, whether it lies far from its peers, whether a check
// keeps it out of their statistics.
{
  const BARRED = '未通过勾稽检查';
  const MARKS = [
    { text: '勾稽不符', className: 'mark barred', holds: record => String(record.caution || '').includes(BARRED) },
    { text: '离群', className: 'mark outlier', holds: record => record.outlier === true },
    { text: '提示', className: 'mark caution', holds: record => !site.format.isMissing(record.caution) },
  ];

  function of(record) {
    return MARKS.filter(mark => mark.holds(record));
  }

  function drawn(record) {
    const place = site.element('span', 'marks');
    of(record).forEach(mark => place.append(site.element('span', mark.className, mark.text)));
    return place;
  }

  function explanation() {
    const place = site.element('p', 'legend');
    const said = {
      勾稽不符: '未通过勾稽检查，不计入同类统计',
      离群: '超出同类四分位距 1.5 倍',
      提示: '比较时须留意，点开该行看原因',
    };
    MARKS.forEach(mark => place.append(site.element('span', mark.className, mark.text), said[mark.text] + '　'));
    return place;
  }

  site.mark = { of, drawn, explanation };
}
