package budgetwarehouse.console;

import budgetwarehouse.answer.ProgramFolder;
import budgetwarehouse.warehouse.AnalystLimits;
import java.nio.file.Path;

/**
 * The warehouse that a person asks.
 *
 * @param file the published file
 * @param folder the folder it belongs to, in which no answer may stand
 * @param limits what a question may take
 */
public record AskedWarehouse(Path file, ProgramFolder folder, AnalystLimits limits) {}
