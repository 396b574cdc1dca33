package budgetwarehouse.warehouse.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions that a question may not call, by their names or how their names begin. */
final class BarredFunctions {
  private static final Set<String> HIDDEN_SQL =
      Set.of(
          "query",
          "json_execute_serialized_sql",
          "json_serialize_plan",
          "json_serialize_sql",
          "json_deserialize_sql");
  // by how their names begin
  private static final List<String> FILE_FUNCTIONS =
      List.of(
          "read_",
          "sniff_",
          "parquet_",
          "glob",
          "write_log",
          "duckdb_secrets",
          "which_secret",
          "arrow_scan",
          "seq_scan");
  private static final List<String> STATE_FUNCTIONS =
      List.of(
          "enable_",
          "disable_",
          "truncate_duckdb_logs",
          "checkpoint",
          "force_checkpoint",
          "create_external_",
          "destroy_external_",
          "register_external_",
          "deregister_external_");

  private BarredFunctions() {}

  /** Say in Chinese why a function may not be called; empty where it may. */
  static Optional<String> refusal(String name) {
    if (HIDDEN_SQL.contains(name)) {
      return Optional.of("不能执行拼成的语句（" + name + "）");
    }
    if (FILE_FUNCTIONS.stream().anyMatch(name::startsWith)) {
      return Optional.of("只能查询数据仓库，不能读写其他文件、不能安装扩展（" + name + "）");
    }
    if (STATE_FUNCTIONS.stream().anyMatch(name::startsWith)) {
      return Optional.of("查询的设置不能更改（" + name + "）");
    }
    return Optional.empty();
  }
}
