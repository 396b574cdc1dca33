package budgetwarehouse.console;

import budgetwarehouse.warehouse.WarehouseFailure;
import java.util.regex.Pattern;

/** Says in Chinese why a question was not answered, before DuckDB's own words with their place. */
public enum SqlFault {
  DAMAGED(DamagedWarehouse.SAYS, WarehouseFailure.DAMAGE),
  READ_ONLY("数据仓库只供查询，不能修改", "read-only"),
  OUTSIDE("只能查询数据仓库，不能读写其他文件、不能安装扩展", "file system operations are disabled"),
  LOCKED("查询的设置不能更改", "configuration has been locked"),
  NO_STATEMENT("没有给出语句", "No statements to execute"),
  TOO_LONG("查询超过时限", "INTERRUPT|Interrupted"),
  TOO_LARGE("查询所需内存超过限额", "Out of Memory"),
  SYNTAX("语法错误", "Parser Error"),
  NOT_FOUND("没有这个表、视图或函数", "Catalog Error"),
  NOT_BOUND("没有这一列，或类型不符", "Binder Error"),
  NOT_CONVERTED("值不能转换为所要的类型", "Conversion Error"),
  NO_ANSWER("这样问没有答案", "Invalid Input Error: [^\\n]*\\p{IsHan}"),
  OTHER("数据库不接受此语句", "");

  private final String says;
  private final Pattern words;

  SqlFault(String says, String words) {
    this.says = says;
    this.words = Pattern.compile(words);
  }

  /** Say what is wrong, from the database's message. */
  public static String explained(String message) {
    if (!message.contains("Error: ")) {
      return message + "。"; // the program's own words
    }
    for (SqlFault fault : values()) {
      if (fault.words.matcher(message).find()) {
        return fault.says + "。数据库原话：" + (fault == TOO_LARGE ? firstLine(message) : message);
      }
    }
    return message;
  }

  /** Leave out what the database advises: its settings are locked, and it is to spill nothing. */
  private static String firstLine(String message) {
    return message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message);
  }
}
