package budgetwarehouse.warehouse;

import java.sql.SQLException;

/** A program fault of the warehouse: SQL that does not run, or a database that does not open. */
public final class WarehouseFailure extends RuntimeException {
  WarehouseFailure(String message, SQLException cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
