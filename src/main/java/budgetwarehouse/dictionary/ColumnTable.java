package budgetwarehouse.dictionary;

import java.util.Map;
import java.util.Optional;

/** Sets the columns of one object on the page. */
final class ColumnTable {
  private final Joins joins;

  ColumnTable(Joins joins) {
    this.joins = joins;
  }

  /** Write the columns of a table or view with their Chinese names. */
  void columns(Relation relation, Map<String, String> chinese, Markup page) {
    page.tag("<table><thead><tr><th>列</th><th>中文列名</th><th>类型</th><th>单位</th>");
    page.tag("<th>说明</th><th>English</th><th>连接</th></tr></thead><tbody>\n");
    for (Column column : relation.columns()) {
      page.tag("<tr>").cell("code", column.name());
      page.cell("", chinese.getOrDefault(column.name(), ""));
      page.cell("code type", column.type()).cell("", column.unit());
      page.cell("", column.words().chinese()).cell("english", column.words().english());
      page.tag("<td>");
      join(relation, column, page);
      page.tag("</td></tr>\n");
    }
    page.tag("</tbody></table>\n");
  }

  private void join(Relation relation, Column column, Markup page) {
    Optional<String> home = joins.home(column.name());
    if (home.isEmpty()) {
      return;
    }
    boolean own = home.get().equals(relation.sqlName());
    if (own && column.equals(relation.columns().get(0))) {
      page.text("主键");
      return;
    }
    page.tag("<code>").link(home.get(), home.get()).tag("</code>");
  }

  /** Write the columns of what a question answers, of which the file knows only the names. */
  static void answer(Twin names, Markup page) {
    page.tag("<table><thead><tr><th>列</th><th>中文列名</th></tr></thead><tbody>\n");
    names
        .columns()
        .forEach(
            (english, chinese) ->
                page.tag("<tr>").cell("code", english).cell("", chinese).tag("</tr>\n"));
    page.tag("</tbody></table>\n");
  }

  /** Write what the Chinese view has besides, from other tables. */
  static void added(Twin names, Markup page) {
    if (names.added().isEmpty()) {
      return;
    }
    page.tag("<p class=\"names\"><b>").text(names.name() + " 另有").tag("</b> ");
    names
        .added()
        .forEach(
            (chinese, expression) ->
                page.text(chinese).tag(" <code>").text(expression).tag("</code> "));
    page.tag("</p>\n");
  }
}
