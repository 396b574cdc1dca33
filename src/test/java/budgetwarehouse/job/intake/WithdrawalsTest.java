package budgetwarehouse.job.intake;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.store.ReceivedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents a manifest takes back, of those in the inbox and those of earlier loads. */
class WithdrawalsTest {
  private static final List<ReceivedDocument> KNOWN =
      List.of(
          known("h1", "a.txt"),
          known("h2", "twice.txt"),
          known("h3", "twice.txt"),
          known("h4", "b.zip!/1.txt"),
          known("h5", "b.zip!/2.txt"));

  private final FileFindings findings = new FileFindings();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # inbox       | rows                       | taken back      | not known
                        | a.txt 2026-03-15           | h1              |
                        | other.txt 2026-03-15 h1    | h1              |
                        | twice.txt 2026-03-15       |                 | twice.txt
                        | twice.txt 2026-03-15 h3    | h3              |
                        | b.zip 2026-03-15           | h4 h5           |
                        | never.txt 2026-03-15       |                 | never.txt
                        | a.txt 2026-03-15 h9        |                 | a.txt
          n1=a.txt      | a.txt 2026-03-15           | n1              |
          n1=a.txt      | a.txt;a.txt 2026-03-15     | h1              |
          h1=new.txt    | new.txt 2026-03-15         | h1              |
          h1=new.txt    | new.txt                    |                 |
          """)
  void takesBackWhatARowMeans(
      @Nullable String inbox, String rows, @Nullable String takenBack, @Nullable String notKnown) {
    List<ReceivedFile> received = received(inbox);
    List<ReceivedFile> applied = new Withdrawals(received, KNOWN, findings).applied(rows(rows));

    assertThat(applied.stream().filter(file -> file.row().isWithdrawal()))
        .extracting(ReceivedFile::sha256)
        .containsExactlyInAnyOrderElementsOf(
            words(takenBack).stream().map(WithdrawalsTest::hash).toList());
    assertThat(findings.all())
        .extracting(finding -> finding.file())
        .containsExactlyElementsOf(words(notKnown));
  }

  @ParameterizedTest
  @CsvSource({"a.txt 2026-03-15, 甲局", "other.txt 2026-03-15 h1, 甲局"})
  void keepsWhatWasSaidOfItBefore(String rows, String unit) {
    List<ReceivedFile> applied = new Withdrawals(List.of(), KNOWN, findings).applied(rows(rows));

    assertThat(applied).extracting(file -> file.row().unitName()).containsExactly(unit);
    assertThat(applied).extracting(file -> file.row().file()).containsExactly("a.txt");
    assertThat(applied).extracting(ReceivedFile::known).containsExactly(true);
  }

  private static ReceivedDocument known(String sha256, String file) {
    return new ReceivedDocument(
        hash(sha256), ManifestRow.of(Map.of("file", file, "unit_name", "甲局")));
  }

  private static List<ReceivedFile> received(@Nullable String inbox) {
    List<ReceivedFile> files = new ArrayList<>();
    for (String word : words(inbox)) {
      String[] file = word.split("=", -1);
      files.add(
          new ReceivedFile(hash(file[0]), ManifestRow.unlisted(file[1]), file[0].startsWith("h")));
    }
    return files;
  }

  private static List<ManifestRow> rows(String text) {
    List<ManifestRow> rows = new ArrayList<>();
    for (String row : text.split(";", -1)) {
      String[] cells = (row + "  ").split(" ", 3);
      rows.add(
          ManifestRow.of(
              Map.of(
                  "file", cells[0], "withdrawn_on", cells[1], "sha256", hash(cells[2].strip()))));
    }
    return rows;
  }

  /** Write a short name as the hash it stands for; known ones begin with h, new ones with n. */
  private static String hash(String name) {
    return name.isEmpty()
        ? ""
        : ((name.startsWith("h") ? "0" : "a") + name.substring(1)).repeat(32);
  }

  private static List<String> words(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
  }
}
