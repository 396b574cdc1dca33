package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Where job metadata is kept: a file in the data folder, or by configuration a PostgreSQL database.
 *
 * <p>In a database each data folder has a schema of its own, so its runs are numbered from 1 and
 * nobody resumes or marks the run of another; the tables stay as the framework ships them. User and
 * password come from the environment or from {@code ~/.pgpass}, never from a file of the project.
 */
public final class JobDatabase {
  /** Parameter that names the database. */
  static final String PARAMETER = "job-database";

  private static final String VARIABLE = "BUDGET_WAREHOUSE_JOB_DATABASE";
  private static final String USER = VARIABLE + "_USER";
  private static final String PASSWORD = VARIABLE + "_PASSWORD";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  // IMMEDIATE: a transaction that only later wants to write would fail with SQLITE_BUSY
  private static final String SQLITE_OPTIONS =
      "?transaction_mode=IMMEDIATE&busy_timeout=30000&journal_mode=WAL&synchronous=NORMAL";
  private static final int CONNECTIONS = 4;
  private static final int LONGEST_WAIT_SECONDS = 10;

  private final String address;
  private final Map<String, String> environment;

  private JobDatabase(String address, Map<String, String> environment) {
    this.address = address;
    this.environment = environment;
  }

  /**
   * Return the database that the environment names, else the parameter, else the file.
   *
   * @param stated value of the parameter, blank for the file
   */
  static JobDatabase of(String stated, Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    String address = (named.isBlank() ? stated : named).strip();
    if (!address.isEmpty() && !address.startsWith(POSTGRESQL)) {
      throw LoadParameters.fault(
          PARAMETER, hidden(address), "jdbc:postgresql://主机/数据库，或留空（数据仓库文件夹中的文件）");
    }
    if (!hidden(address).equals(address)) {
      throw new ConfigurationFault(
          "参数 job-database 中不能写用户和密码；请用环境变量 " + USER + "、" + PASSWORD + " 或 ~/.pgpass");
    }
    return new JobDatabase(address, environment);
  }

  /** Return an address without what stands before {@code @} or names user or password. */
  static String hidden(String address) {
    return address
        .replaceAll("//[^/?]*@", "//…@")
        .replaceAll("(?i)([?&](?:user|password|sslpassword)=)[^&]*", "$1…");
  }

  /** Return whether anything can be written down there about a data folder. */
  boolean isThere(DataFolder data) {
    return Files.isRegularFile(address.isEmpty() ? data.jobDatabase() : data.identity());
  }

  /** Return where it is, without user and password. */
  public String place(DataFolder data) {
    return address.isEmpty() ? data.jobDatabase().toString() : address;
  }

  /** Say what is wrong with it, in the database's words; empty when nothing is. */
  public Optional<String> fault(DataFolder data) {
    if (address.isEmpty()) {
      return JobDatabaseFile.damage(data.jobDatabase());
    }
    try (HikariDataSource source = new HikariDataSource(server());
        Connection connection = source.getConnection()) {
      return connection.isValid(LONGEST_WAIT_SECONDS) ? Optional.empty() : Optional.of("连接后没有回应");
    } catch (PoolInitializationException | SQLException e) {
      return Optional.of(RunFailures.rootMessage(e));
    }
  }

  /**
   * Set a damaged file aside and say so; empty when there is nothing to say. The caller holds the
   * lock of the data folder. A server looks after its own files.
   */
  Optional<String> setAsideIfDamaged(DataFolder data) throws IOException {
    return address.isEmpty() ? JobDatabaseFile.setAsideIfDamaged(data) : Optional.empty();
  }

  /**
   * Open the metadata of a data folder; it is made where there is none.
   *
   * @throws IOException when the database cannot be reached or used
   */
  JobMetadata open(DataFolder data) throws IOException {
    return address.isEmpty() ? openFile(data) : openServer(data);
  }

  private static JobMetadata openFile(DataFolder data) throws IOException {
    HikariConfig config = config("jdbc:sqlite:" + data.jobDatabase() + SQLITE_OPTIONS);
    try {
      return opened(config, JobTables.SQLITE);
    } catch (PoolInitializationException | SQLException e) {
      String says = "作业记录 " + data.jobDatabase() + " 打不开：" + RunFailures.rootMessage(e);
      String means =
          Exhaustion.of(e, data.root(), data).map(ran -> System.lineSeparator() + ran).orElse("");
      throw new JobDatabaseUnreachable(says + means, e);
    }
  }

  private JobMetadata openServer(DataFolder data) throws IOException {
    HikariConfig config = server();
    config.setSchema(DataIdentity.of(data).schema());
    try {
      return opened(config, JobTables.POSTGRESQL);
    } catch (PoolInitializationException | SQLException e) {
      throw new JobDatabaseUnreachable(
          "作业数据库 " + address + " 不能使用：" + RunFailures.rootMessage(e), e);
    }
  }

  private HikariConfig server() {
    HikariConfig config = config(address);
    config.setConnectionTimeout(LONGEST_WAIT_SECONDS * 1000L);
    config.setUsername(environment.get(USER));
    config.setPassword(environment.get(PASSWORD));
    return config;
  }

  private static HikariConfig config(String address) {
    var config = new HikariConfig();
    config.setJdbcUrl(address);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    return config;
  }

  private static JobMetadata opened(HikariConfig config, JobTables tables) throws SQLException {
    var source = new HikariDataSource(config);
    try {
      tables.make(source);
      return JobMetadata.of(source);
    } catch (SQLException | RuntimeException e) {
      source.close();
      throw e;
    }
  }
}
