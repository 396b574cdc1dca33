package budgetwarehouse.dictionary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the page says of one table, view, question, intermediate table or list. */
final class ObjectSection {
  private final Dictionary dictionary;
  private final ColumnTable table;
  private final LineageDrawing drawing;

  ObjectSection(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.table = new ColumnTable(new Joins(dictionary.catalogue()));
    this.drawing = new LineageDrawing(dictionary);
  }

  void write(String object, Markup page) {
    Optional<Relation> relation = dictionary.relation(object);
    page.tag("<section class=\"object\" id=\"" + Markup.escaped(object) + "\">\n<h3>");
    page.tag("<code>").text(object + relation.map(ObjectSection::signature).orElse(""));
    page.tag("</code>");
    Optional<Twin> twin = Optional.ofNullable(dictionary.twins().get(object));
    twin.ifPresent(
        names ->
            page.tag("<code class=\"twin\" id=\"" + Markup.escaped(names.name()) + "\">")
                .text(names.name())
                .tag("</code>"));
    page.tag("<span class=\"kind\">").text(kind(object, relation)).tag("</span></h3>\n");
    relation.ifPresent(
        found -> {
          page.element("p", "says", found.words().chinese());
          page.element("p", "english", found.words().english());
        });
    String grain = dictionary.lineage().grain(object);
    page.element("p", "english", grain.isBlank() ? "" : "A row is: " + grain);
    if (relation.isPresent() && !relation.get().columns().isEmpty()) {
      table.columns(relation.get(), twin.map(Twin::columns).orElse(Map.of()), page);
    } else {
      twin.ifPresent(names -> ColumnTable.answer(names, page));
    }
    twin.ifPresent(names -> ColumnTable.added(names, page));
    lineage(object, relation, page);
    page.tag("</section>\n");
  }

  private static String signature(Relation relation) {
    return relation.kind() == Relation.Kind.QUESTION || relation.kind() == Relation.Kind.MACRO
        ? "(" + relation.parameters() + ")"
        : "";
  }

  private static String kind(String object, Optional<Relation> relation) {
    if (relation.isEmpty()) {
      return object.contains("/") || object.equals(Lineage.DOCUMENTS) ? "文件" : "中间表，不发布";
    }
    Long rows = relation.get().rows();
    String kind = relation.get().kind().chinese();
    return rows == null ? kind : kind + "，" + String.format(Locale.ROOT, "%,d", rows) + " 行";
  }

  private void lineage(String object, Optional<Relation> relation, Markup page) {
    Lineage lineage = dictionary.lineage();
    names("由此而来", lineage.from(object), page);
    Set<String> readers = new TreeSet<>(lineage.into(object));
    readers.removeIf(reader -> reader.startsWith(Relation.CHINESE + "."));
    names("用于", readers, page);
    boolean drawn =
        relation.isPresent()
            && relation.get().kind() != Relation.Kind.MACRO
            && !lineage.from(object).isEmpty();
    if (!drawn) {
      return;
    }
    page.tag("<details><summary>来龙去脉：由原件到本表</summary>\n<div class=\"drawing\">");
    drawing.draw(object, page);
    page.tag("</div>\n");
    Set<String> sources = lineage.sources(object);
    for (Layer layer : dictionary.layers()) {
      List<String> here = sources.stream().filter(source -> layer.holds(source, lineage)).toList();
      names(layer.name(), here, page);
    }
    page.tag("</details>\n");
  }

  private static void names(String title, Collection<String> names, Markup page) {
    if (names.isEmpty()) {
      return;
    }
    page.tag("<p class=\"names\"><b>").text(title).tag("</b> ");
    for (String name : names) {
      page.tag("<code>").link(name, name).tag("</code> ");
    }
    page.tag("</p>\n");
  }
}
