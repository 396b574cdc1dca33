package budgetwarehouse.warehouse;

/** A query of this project failed on the warehouse: a fault of the program or of the disk. */
public final class WarehouseQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WarehouseQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
