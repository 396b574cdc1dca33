'use strict';

// The marks of a row: why it may mislead, whether it lies far from its peers, whether a check
// keeps it out of their statistics.
{
  const BARRED = '未通过勾稽检查';
  // said of nearly every row while few districts are loaded: it must not hide what is said of few
  const FEW_PEERS = /同类仅 \d+ 家，不足十家。/;

  function isFew(record) {
    return FEW_PEERS.test(record.caution || '');
  }

  function isCautioned(record) {
    return !site.format.isMissing(record.caution) && record.caution.replace(FEW_PEERS, '').trim() !== '';
  }

  const MARKS = [
    { text: '勾稽不符', className: 'mark barred', holds: record => String(record.caution || '').includes(BARRED) },
    { text: '离群', className: 'mark outlier', holds: record => record.outlier === true },
    { text: '提示', className: 'mark caution', holds: isCautioned },
    { text: '同类少', className: 'mark few', holds: isFew },
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
      同类少: '同类不足十家',
      提示: '比较时须留意，点开该行看原因',
    };
    MARKS.forEach(mark => place.append(site.element('span', mark.className, mark.text), said[mark.text] + '　'));
    return place;
  }

  site.mark = { of, drawn, explanation };
}
