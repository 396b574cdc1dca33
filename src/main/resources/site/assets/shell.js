'use strict';

// Head, navigation and foot that all pages share.
{
  const { element, link, page } = site;

  function groups() {
    const found = new Map();
    page.navigation.forEach(entry => {
      const name = entry.group || '比较';
      if (!found.has(name)) found.set(name, []);
      found.get(name).push(entry);
    });
    return found;
  }

  function menu(name, entries) {
    const made = element('details', 'menu');
    made.append(element('summary', '', name));
    const list = made.appendChild(element('div', 'choices'));
    entries.forEach(entry => {
      const choice = list.appendChild(link(`comparisons/${entry.view}.html`, entry.title));
      if (entry.view === page.view) {
        choice.setAttribute('aria-current', 'page');
        made.classList.add('current');
      }
    });
    // one menu at a time, closed by Escape or by a click elsewhere
    made.addEventListener('toggle', () => made.open
      && document.querySelectorAll('.menu[open]').forEach(other => { if (other !== made) other.open = false; }));
    return made;
  }

  function head() {
    const made = element('header', 'site');
    made.append(link('index.html', '县区预算公开比较', 'brand'));
    const navigation = made.appendChild(element('nav'));
    navigation.setAttribute('aria-label', '比较');
    navigation.append(link('index.html', '总览'));
    groups().forEach((entries, name) => navigation.append(menu(name, entries)));
    navigation.append(link('notes.html', '说明与下载'));
    return made;
  }

  function foot() {
    const { load, data_date: date, build, program, document_count: documents, figure_count: figures } = page.generated;
    const counts = documents === undefined ? '' : `，文件 ${site.format.grouped(documents, 0, 0)} 份`;
    const printed = figures === undefined ? '' : `，数字 ${site.format.grouped(figures, 0, 0)} 个`;
    return element('footer', 'site', `第 ${load} 次运行，数据截至 ${date}${counts}${printed}，构建号 ${build}，程序 ${program}。本站为静态文件，不连接网络。`);
  }

  function closeMenus(except) {
    document.querySelectorAll('.menu[open]').forEach(menu => { if (!menu.contains(except)) menu.open = false; });
  }

  document.body.prepend(head());
  document.body.append(foot());
  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('keydown', event => event.key === 'Escape' && closeMenus(null));
}
