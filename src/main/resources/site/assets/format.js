'use strict';

// How a value reads, and how two of them compare.
{
  const NUMBERS = new Set(['money', 'share', 'count', 'number']);
  const CHINESE = new Intl.Collator('zh-CN', { numeric: true });

  function isNumber(column) {
    return NUMBERS.has(column.kind);
  }

  function isMissing(value) {
    return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  }

  function grouped(value, least, most) {
    return value.toLocaleString('zh-CN', { minimumFractionDigits: least, maximumFractionDigits: most });
  }

  // what is not nothing never reads as nothing: 40 yuan are 0.004, not 0.00
  function money(value) {
    return value !== 0 && Math.abs(value) < 0.005 ? grouped(value, 2, 6) : grouped(value, 2, 2);
  }

  function share(value) {
    const percent = value * 100;
    if (percent !== 0 && Math.abs(percent) < 0.05) return percent.toLocaleString('zh-CN', { maximumSignificantDigits: 2 }) + '%';
    return grouped(percent, 1, 1) + '%';
  }

  const READINGS = {
    money,
    share,
    count: (value, column) => column.name.endsWith('year') ? String(value) : grouped(value, 0, 0),
    number: value => grouped(value, 0, 4),
    flag: value => value ? '是' : '否',
    list: value => Array.isArray(value) ? value.join('、') : String(value),
    text: value => value === true ? '是' : value === false ? '否' : String(value),
  };

  function shown(value, column) {
    return isMissing(value) ? '—' : READINGS[column.kind](value, column);
  }

  function compared(one, other) {
    return typeof one === 'number' && typeof other === 'number'
      ? one - other
      : CHINESE.compare(String(one), String(other));
  }

  // decimals travel as text where they are long: the page counts with numbers
  function records(columns, rows) {
    return rows.map((row, order) => Object.fromEntries([['order', order], ...columns.map((column, index) => {
      const value = row[index];
      return [column.name, isNumber(column) && typeof value === 'string' ? Number(value) : value];
    })]));
  }

  // why a number is missing, where the row says it
  function state(record, column) {
    const own = record[column.name.replace(/_(yuan|share|count)$/, '') + '_state_name'];
    if (own !== undefined) return own;
    return column.name === 'amount_yuan' ? record.value_state_name : undefined;
  }

  site.format = { isNumber, isMissing, grouped, shown, compared, records, state };
}
