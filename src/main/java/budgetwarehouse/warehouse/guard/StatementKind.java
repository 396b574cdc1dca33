package budgetwarehouse.warehouse.guard;

import java.util.Arrays;
import java.util.Locale;

/** What a statement wants to do, by the word with which it begins. */
enum StatementKind {
  ASK(
      "",
      "select from with values table pivot pivot_wider unpivot pivot_longer describe desc show summarize"),
  EXPLAIN("", "explain"),
  WRITE(
      "数据仓库只供查询，不能修改",
      "create insert update delete drop alter truncate merge comment checkpoint vacuum analyze import begin start commit rollback abort end upsert replace"),
  REACH_OUT("只能查询数据仓库，不能读写其他文件、不能安装扩展", "copy export attach detach install load uninstall"),
  CHANGE_SETTING("查询的设置不能更改", "set reset pragma use call prepare execute deallocate"),
  UNKNOWN("", "");

  private final String refusal;
  private final String words;

  StatementKind(String refusal, String words) {
    this.refusal = refusal;
    this.words = " " + words + " ";
  }

  static StatementKind of(String firstWord) {
    String word = " " + firstWord.toLowerCase(Locale.ROOT) + " ";
    return Arrays.stream(values())
        .filter(kind -> kind.words.contains(word))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** Say why it is not done; blank where it may be, or where the database says what is wrong. */
  String refusal() {
    return refusal;
  }
}
