'use strict';

// On paper a plain table stands for the one that scrolls.
{
  const MOST_PRINTED = 1000;
  // columns of one short word
  const SHORT = 8;

  const listeners = [];
  let printing = false;

  function tell(now) {
    printing = now;
    listeners.forEach(action => action(now));
  }

  // what is made while the page is being printed hears of it at once
  function onPrint(action) {
    listeners.push(action);
    if (printing) action(true);
  }

  // print media may be set by the browser's dialogue or by a tool: both are heard
  const media = window.matchMedia('print');
  media.addEventListener('change', () => tell(media.matches));
  window.addEventListener('beforeprint', () => tell(true));
  window.addEventListener('afterprint', () => tell(false));

  function table(columns, records) {
    const made = site.element('table');
    const line = made.createTHead().insertRow();
    columns.forEach(column => line.append(site.element('th', `kind-${column.kind}`, column.heading)));
    const body = made.createTBody();
    records.slice(0, MOST_PRINTED).forEach(record => {
      const row = body.insertRow();
      columns.forEach(column => row
        .appendChild(site.element('td', `role-${column.role} kind-${column.kind}${column.width <= SHORT ? ' short' : ''}`))
        .append(site.cell.content(record, column)));
    });
    return made;
  }

  function fill(place, now, seen) {
    if (!now) {
      place.replaceChildren();
    } else if (place.childElementCount === 0) {
      const [columns, records] = seen();
      const more = records.length - MOST_PRINTED;
      place.append(table(columns, records));
      if (more > 0) place.append(site.element('p', 'note', `另有 ${more} 行未印出，见 CSV 与工作簿。`));
    }
  }

  site.paper = { onPrint, fill };
}
