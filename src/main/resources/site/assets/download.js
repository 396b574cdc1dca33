'use strict';

// Hands over the rows and columns that are seen as a CSV file that a spreadsheet opens safely.
{
  const BYTE_ORDER_MARK = '\uFEFF';
  const FORMULA = /^[=+\-@\t\r]/;

  function field(value, column) {
    if (site.format.isMissing(value)) return '';
    if (site.format.isNumber(column)) return String(value);
    const text = site.format.shown(value, column);
    return quoted(FORMULA.test(text) ? "'" + text : text);
  }

  function quoted(text) {
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  }

  function text(columns, records) {
    const lines = [columns.map(column => quoted(column.heading)).join(',')];
    records.forEach(record => lines.push(columns.map(column => field(record[column.name], column)).join(',')));
    return BYTE_ORDER_MARK + lines.join('\r\n') + '\r\n';
  }

  function save(name, columns, records) {
    const address = URL.createObjectURL(new Blob([text(columns, records)], { type: 'text/csv;charset=utf-8' }));
    const anchor = site.element('a');
    anchor.href = address;
    anchor.download = `${name}-${site.page.generated.data_date}.csv`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  site.download = { text, save };
}
