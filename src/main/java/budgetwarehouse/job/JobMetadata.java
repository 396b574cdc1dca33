package budgetwarehouse.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Job metadata in one SQLite file, asked for explicitly: Spring Batch left alone keeps none and
 * could not resume.
 *
 * @param source connections to the file
 * @param repository the framework's view of it
 * @param operator starts, stops and recovers executions
 */
record JobMetadata(HikariDataSource source, JobRepository repository, JobOperator operator)
    implements AutoCloseable {
  private static final String SCHEMA = "org/springframework/batch/core/schema-sqlite.sql";

  // IMMEDIATE: a transaction that only later wants to write would fail with SQLITE_BUSY
  private static final String OPTIONS =
      "?transaction_mode=IMMEDIATE&busy_timeout=30000&journal_mode=WAL&synchronous=NORMAL";
  private static final int CONNECTIONS = 4;

  /** Open the metadata; the file is made when there is none. */
  static JobMetadata open(Path file) {
    var config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:" + file + OPTIONS);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    var source = new HikariDataSource(config);
    try {
      createTables(source);
      JobRepository repository = repository(source);
      return new JobMetadata(source, repository, operator(repository));
    } catch (SQLException e) {
      source.close();
      throw new IllegalStateException("作业记录 " + file + " 打不开", e);
    }
  }

  private static void createTables(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      try (ResultSet tables =
          connection.getMetaData().getTables(null, null, "BATCH_JOB_INSTANCE", null)) {
        if (tables.next()) {
          return;
        }
      }
      // all tables or none: a kill in between must not leave half of them
      connection.setAutoCommit(false);
      ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCHEMA));
      connection.commit();
    }
  }

  private static JobRepository repository(DataSource source) {
    var factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(source);
    factory.setTransactionManager(new JdbcTransactionManager(source));
    return FactoryBeans.made(factory);
  }

  private static JobOperator operator(JobRepository repository) {
    var factory = new JobOperatorFactoryBean();
    factory.setJobRepository(repository);
    factory.setJobRegistry(new MapJobRegistry());
    return FactoryBeans.made(factory);
  }

  @Override
  public void close() {
    source.close();
  }
}
