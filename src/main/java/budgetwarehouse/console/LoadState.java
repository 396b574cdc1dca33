package budgetwarehouse.console;

import budgetwarehouse.warehouse.PublishedBuild;

/** Says which load is asked. */
final class LoadState {
  private LoadState() {}

  static String of(OpenWarehouse warehouse) {
    PublishedBuild build = warehouse.build();
    return "第 %s 次装载（%s），%s 份文件，数据版本 %s"
        .formatted(build.loadNumber(), build.dataDate(), build.documentCount(), build.buildId());
  }
}
