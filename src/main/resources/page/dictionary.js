// Shows only what holds every word that is looked for; a table whose name does not, its rows.
(function () {
  "use strict";

  var field = document.getElementById("filter");
  var found = document.getElementById("found");
  var layers = Array.from(document.querySelectorAll(".layer"));
  var links = Array.from(document.querySelectorAll("nav li"));
  var objects = Array.from(document.querySelectorAll(".object")).map(function (section) {
    var head = Array.from(section.querySelectorAll("h3, .says, p.english"));
    return {
      section: section,
      head: text(head),
      rows: Array.from(section.querySelectorAll("tbody tr")).map(function (row) {
        return { row: row, text: text([row]) };
      }),
    };
  });

  function text(elements) {
    return elements
      .map(function (element) { return element.textContent; })
      .join(" ")
      .toLowerCase();
  }

  function holds(content, words) {
    return words.every(function (word) { return content.includes(word); });
  }

  function filter() {
    var words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    var shown = new Set();
    objects.forEach(function (object) {
      var whole = holds(object.head, words);
      var rows = 0;
      object.rows.forEach(function (row) {
        var keep = whole || holds(row.text, words);
        row.row.classList.toggle("gone", !keep);
        rows += keep ? 1 : 0;
      });
      var keep = whole || rows > 0;
      object.section.classList.toggle("gone", !keep);
      if (keep) {
        count += 1;
        shown.add(object.section.id);
      }
    });
    layers.forEach(function (layer) {
      layer.classList.toggle("gone", !layer.querySelector(".object:not(.gone)"));
    });
    links.forEach(function (item) {
      var target = decodeURIComponent(item.querySelector("a").getAttribute("href").slice(1));
      item.classList.toggle("gone", !shown.has(target));
    });
    document.querySelectorAll("nav details").forEach(function (group) {
      if (words.length) {
        group.open = group.querySelector("li:not(.gone)") !== null;
      }
    });
    found.textContent = words.length ? "找到 " + count + " 处" : "";
  }

  // a link leads to what the filter hides: it shows everything again
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest(".gone")) {
      field.value = "";
      filter();
      target.scrollIntoView();
    }
  });
  field.addEventListener("input", filter);
})();
