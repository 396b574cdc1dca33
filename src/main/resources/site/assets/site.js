'use strict';

// What every page starts from: its own data, the data files it asks for, and a few helpers. Data
// files are scripts that hand themselves over by site.receive, because a page opened from a disk
// may not fetch. Every text reaches the page as text, never as markup.

const site = (() => {
  const root = document.body.dataset.root || '';
  const page = JSON.parse(document.getElementById('page').textContent);
  const loading = new Map();
  const received = new Map();

  function receive(key, data) {
    received.set(key, data);
  }

  // the same key is asked for once, however often it is wanted
  function load(key) {
    if (!loading.has(key)) loading.set(key, inserted(key));
    return loading.get(key);
  }

  function inserted(key) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${root}data/${key}.js`;
      script.onload = () => received.has(key) ? resolve(received.get(key)) : reject(new Error(`数据文件不完整：${key}`));
      script.onerror = () => reject(new Error(`找不到数据文件：data/${key}.js`));
      document.head.append(script);
    });
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined && text !== null) made.textContent = text;
    return made;
  }

  // an address inside the site, whichever folder the page that names it lies in
  function address(path) {
    return root + path.replace(/^(\.\.\/)+/, '');
  }

  function link(path, text, className) {
    const made = element('a', className, text);
    made.href = address(path);
    return made;
  }

  // an address printed by others: only the web's own schemes become a link
  function outward(text) {
    if (!/^https?:\/\//i.test(text)) return element('span', '', text);
    const made = element('a', '', text);
    made.href = text;
    made.target = '_blank';
    made.rel = 'noopener noreferrer';
    return made;
  }

  function button(text, action, className) {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  const main = document.querySelector('main') || document.body.appendChild(element('main'));

  function districtPage(record) {
    return record.district_page && `districts/${record.district_page}.html`;
  }

  function bodyPage(record) {
    return record.body_page && `bodies/${record.body_page}.html`;
  }

  return { root, page, main, receive, load, element, address, link, outward, button, districtPage, bodyPage };
})();
