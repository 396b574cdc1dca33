package budgetwarehouse.console;

import budgetwarehouse.warehouse.QueryWatch;

/** Says how far a query has come, once it has taken a moment. */
final class ProgressLine implements QueryWatch {
  private static final int QUIET_LOOKS = 10;
  private static final int LOOKS_IN_SECOND = 10;

  private final Screen screen;
  private int looks;

  ProgressLine(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void running(double share) {
    looks++;
    if (looks >= QUIET_LOOKS) {
      String done = share < 0 ? "" : "，完成 %.0f%%".formatted(share * 100);
      screen.rewrite("查询中，已 " + looks / LOOKS_IN_SECOND + " 秒" + done + "；Ctrl-C 取消");
    }
  }

  void end() {
    if (looks >= QUIET_LOOKS) {
      screen.rewrite("");
    }
  }
}
