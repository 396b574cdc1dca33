package budgetwarehouse.inspection;

import budgetwarehouse.ProgramVersion;
import java.time.LocalDate;

/**
 * The run whose results are reported.
 *
 * @param number number of the run, from 1; a run that brings no news is no load
 * @param date day of the last load that brought news
 * @param buildId id of the build of the warehouse that was checked
 */
public record InspectedLoad(long number, LocalDate date, String buildId) {
  /** Return it in words. */
  String text() {
    return "第 %d 次运行（%d年%d月%d日），数据版本 %s，程序 %s"
        .formatted(
            number,
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            buildId,
            ProgramVersion.CURRENT.name());
  }
}
