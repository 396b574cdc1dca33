package budgetwarehouse.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticedFaultsTest {
  private static final String FAULTY = "130102-000-2023-budget.zip";
  private static final String CLEAN = "130102-001-2023-budget.txt";
  private static final Truth UNIT =
      new Truth(FAULTY, "unit_off", "BUD03", "元", "万元", List.of("BUD-X-02"), false);

  @Test
  void takesOnlyAnExpectedCheckForNotice() {
    NoticedFaults missed = faults(List.of(List.of(FAULTY, "CLS-01", "warning", "其他")));
    NoticedFaults noticed =
        faults(List.of(List.of(FAULTY + "!/预算表.xlsx", "BUD-X-02", "error", "合计")));

    assertThat(missed.planted()).containsExactly("unit_off");
    assertThat(missed.missed("unit_off")).isEqualTo(1);
    assertThat(noticed.missed("unit_off")).isZero();
  }

  @Test
  void countsAsAlarmOnlyWhatIsSaidOfABodyWithoutError() {
    NoticedFaults faults =
        faults(
            List.of(
                List.of("130102-000-2023-account.txt", "DOC-02", "warning", "预算数"),
                List.of(CLEAN, "CPL-08", "warning", "没有")));

    assertThat(faults.cleanDocuments()).isEqualTo(1);
    assertThat(faults.falseAlarms()).containsExactly("CPL-08 | warning");
  }

  private static NoticedFaults faults(List<List<String>> findings) {
    return new NoticedFaults(List.of(FAULTY, CLEAN), List.of(UNIT), findings);
  }
}
