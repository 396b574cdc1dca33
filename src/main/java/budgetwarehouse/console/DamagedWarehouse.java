package budgetwarehouse.console;

import budgetwarehouse.warehouse.WarehouseFailure;

/** Says what to do when the published file is no longer what was published. */
public final class DamagedWarehouse {
  static final String SAYS = "已发布的数据仓库文件已损坏；请运行 load，会由数据存储重新建立并发布，读过的数据不受影响";

  private DamagedWarehouse() {}

  public static String explained(WarehouseFailure failure) {
    return SAYS + "。数据库原话：" + failure.words();
  }
}
