package budgetwarehouse.warehouse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row that an audit does not accept.
 *
 * @param audit name of the audit's SQL file
 * @param says what must hold, in Chinese
 * @param row its columns
 */
public record AuditFailure(String audit, String says, Map<String, @Nullable String> row) {}
