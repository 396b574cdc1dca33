package budgetwarehouse.launcher;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.document.ExtractorVersion;
import budgetwarehouse.warehouse.EngineVersion;
import picocli.CommandLine.IVersionProvider;

/** Says which program this is and what it runs on. */
final class ProgramLines implements IVersionProvider {
  @Override
  public String[] getVersion() {
    ProgramVersion program = ProgramVersion.CURRENT;
    return new String[] {
      program.name(),
      "提交 " + program.commit(),
      "Java " + Runtime.version() + "，DuckDB " + EngineVersion.duckdb(),
      "读取规则第 " + ExtractorVersion.CURRENT + " 版"
    };
  }
}
