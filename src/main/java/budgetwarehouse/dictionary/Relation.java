package budgetwarehouse.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the published warehouse that SQL can name.
 *
 * @param rows number of rows, null where it is computed when asked
 * @param parameters names of the parameters of a question or macro
 */
record Relation(
    String schema,
    String name,
    Kind kind,
    Words words,
    @Nullable Long rows,
    String parameters,
    List<Column> columns) {
  static final String CHINESE = "分析";
  private static final String MAIN = "main";

  /** Keep the columns. */
  Relation {
    columns = List.copyOf(columns);
  }

  /** What SQL may do with it. */
  enum Kind {
    /** Rows that lie in the file. */
    TABLE("表"),
    /** A query with a name. */
    VIEW("视图"),
    /** A query with parameters. */
    QUESTION("问法"),
    /** An expression with parameters. */
    MACRO("函数");

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    String chinese() {
      return chinese;
    }
  }

  /** Return the name by which SQL reads it, and by which the lineage knows it. */
  String sqlName() {
    return schema.equals(MAIN) ? name : schema + "." + name;
  }
}
