package budgetwarehouse.site;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Load whose site is written.
 *
 * @param number number of the load
 * @param date day of the load
 * @param inspections folder of what its checks found; it may be missing
 */
public record SiteLoad(long number, LocalDate date, Path inspections) {}
