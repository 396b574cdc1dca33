package budgetwarehouse.job;

import java.util.List;

/** Checks failed that are severe enough to keep the warehouse from being published. */
final class PublicationStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Say which checks failed. */
  PublicationStopped(List<FailedCheck> checks) {
    super("检查未通过，未发布：" + String.join("、", checks.stream().map(FailedCheck::name).toList()));
  }
}
