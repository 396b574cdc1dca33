package budgetwarehouse.job;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Job metadata in a database, asked for explicitly: Spring Batch left alone keeps none and could
 * not resume.
 *
 * @param source connections to the database
 * @param repository the framework's view of it
 * @param operator starts, stops and recovers executions
 */
record JobMetadata(HikariDataSource source, JobRepository repository, JobOperator operator)
    implements AutoCloseable {
  /** Open the metadata behind a source of connections, which is closed with it. */
  static JobMetadata of(HikariDataSource source) {
    JobRepository repository = repository(source);
    return new JobMetadata(source, repository, operator(repository));
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
