'use strict';

// What a page shows stands in its address after #, so that it can be sent to a colleague.
{
  function read() {
    return Object.fromEntries(new URLSearchParams(window.location.hash.slice(1)));
  }

  function write(entries) {
    const words = new URLSearchParams(Object.entries(entries).filter(([, value]) => value)).toString();
    const address = words ? '#' + words : window.location.pathname + window.location.search;
    window.history.replaceState(null, '', address);
  }

  site.place = { read, write };
}
