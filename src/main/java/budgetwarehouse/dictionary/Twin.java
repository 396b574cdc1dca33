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
 */
record Twin(String name, Map<String, String> columns) {
  private static final Pattern MADE = Pattern.compile("(?m)^create or replace \\w+ ([^\\s(]+)");
  private static final Pattern RENAMED = Pattern.compile("(?m)^    \\w+\\.(\\w+) as ([^,\\n]+),?$");

  /** Keep the columns in order. */
  Twin {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** Read the file that gives the Chinese names. */
  static Twin of(SchemaSource source) {
    Matcher made = MADE.matcher(source.text());
    if (!made.find()) {
      throw new IllegalArgumentException("no Chinese name in " + source.name());
    }
    Map<String, String> columns = new LinkedHashMap<>();
    Matcher renamed = RENAMED.matcher(source.text());
    while (renamed.find()) {
      columns.put(renamed.group(1), renamed.group(2));
    }
    return new Twin(made.group(1), columns);
  }
}
