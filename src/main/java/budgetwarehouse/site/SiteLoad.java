package budgetwarehouse.site;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Run whose site is written.
 *
 * @param number number of the run; the number of the last load is another
 * @param date day of the last load
 * @param inspections folder of what its checks found; it may be missing
 */
public record SiteLoad(long number, LocalDate date, Path inspections) {}
