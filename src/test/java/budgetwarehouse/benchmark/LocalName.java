package budgetwarehouse.benchmark;

import java.util.List;
import java.util.Random;

/** Names that no catalogue holds, as bodies give to lines of their own. */
final class LocalName {
  private static final List<String> PLACES =
      List.of("东部新城", "老旧小区", "第三片区", "北岸", "沿街门面", "旧城", "高铁站前", "湿地公园");
  private static final List<String> THINGS =
      List.of("改造", "提升", "示范点", "维护", "巡查", "宣传月", "征订", "劳务外包", "绿化补植", "检测");
  private static final int NUMBERS = 500;

  private LocalName() {}

  static String next(Random random) {
    return PLACES.get(random.nextInt(PLACES.size()))
        + THINGS.get(random.nextInt(THINGS.size()))
        + "第"
        + (1 + random.nextInt(NUMBERS))
        + "批";
  }
}
