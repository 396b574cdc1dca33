package budgetwarehouse.opendata;

import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON that people may read too, with the same line ends everywhere. */
final class JsonText {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonText() {}

  static String of(Object value) {
    return JSON.writer().with(PRINTER).writeValueAsString(value) + "\n";
  }

  /** Return the name of a constant as JSON descriptors write it. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
