package budgetwarehouse.dictionary;

import budgetwarehouse.warehouse.SchemaSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Chinese name of a table or question and those of its columns.
 *
 * @param name name in schema 分析, with the schema
 * @param columns from the English name to the Chinese one, in order
 * @param added columns of the Chinese view that come from elsewhere: Chinese name to what they are
 */
record Twin(String name, Map<String, String> columns, Map<String, String> added) {
  private static final Pattern MADE = Pattern.compile("(?m)^create or replace \\w+ ([^\\s(]+)");
  private static final Pattern RENAMED = Pattern.compile("(?m)^    (\\S.*) as ([^,\\s]+),?$");
  private static final Pattern COLUMN = Pattern.compile("(\\w+)\\.(\\w+)");
  private static final String ANSWER = "answer";

  /** Keep the columns in order. */
  Twin {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
  }

  /** Read the file that gives the Chinese names; it is named after what it renames. */
  static Twin of(SchemaSource source) {
    Matcher made = MADE.matcher(source.text());
    if (!made.find()) {
      throw new IllegalArgumentException("no Chinese name in " + source.name());
    }
    Map<String, String> columns = new LinkedHashMap<>();
    Map<String, String> added = new LinkedHashMap<>();
    Matcher renamed = RENAMED.matcher(source.text());
    while (renamed.find()) {
      Matcher column = COLUMN.matcher(renamed.group(1));
      if (column.matches() && isOwn(column.group(1), source.name())) {
        columns.put(column.group(2), renamed.group(2));
      } else {
        added.put(renamed.group(2), renamed.group(1));
      }
    }
    return new Twin(made.group(1), columns, added);
  }

  // compare_cost.sql reads compare.cost under the name cost
  private static boolean isOwn(String alias, String file) {
    return alias.equals(ANSWER) || ("_" + file).endsWith("_" + alias);
  }

  /** Tell whether it is the Chinese name of an object, by the name of the file. */
  static boolean isNamedAfter(SchemaSource source, String object) {
    return object.replace('.', '_').equals(source.name());
  }
}
