package budgetwarehouse.launcher;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that builds a warehouse may be told. */
final class BuildOptions {
  @Option(names = "--overrides", paramLabel = "<文件>", description = "复核决定文件（CSV），如填好的复核清单")
  private @Nullable String overrides;

  @Option(names = "--expectations", paramLabel = "<文件夹>", description = "外部已知事项清单所在文件夹")
  private @Nullable String expectations;

  @Option(
      names = "--stop-at",
      paramLabel = "<级别>",
      description = "建库审计未通过达到此级即不发布：error、warning、info、never")
  private @Nullable String stopAt;

  /** Add what was given to the parameters of the job. */
  StatedParameters addTo(StatedParameters stated) {
    return stated
        .with("overrides", overrides)
        .with("expectations", expectations)
        .with("stop-at", stopAt);
  }
}
