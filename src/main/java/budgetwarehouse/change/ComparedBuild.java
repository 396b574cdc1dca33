package budgetwarehouse.change;

/**
 * One of the two builds that were set side by side.
 *
 * @param buildId identity of the build
 * @param loadNumber number of its last load
 * @param loadDate date of its last load
 * @param documents documents in it
 */
public record ComparedBuild(String buildId, String loadNumber, String loadDate, String documents) {
  String text() {
    return "第 " + loadNumber + " 次装载（" + loadDate + "，" + documents + " 份文件，版本 " + buildId + "）";
  }
}
