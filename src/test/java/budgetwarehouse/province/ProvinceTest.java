package budgetwarehouse.province;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.sample.ReadBack;
import budgetwarehouse.sample.SampleFormat;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceTest {
  private static final Province SMALL = new Province(7, 1, 3, 2023, 1);

  @Test
  void isTheBeginningOfALargerProvince() {
    List<ProvinceDocument> small = SMALL.documents().toList();
    List<ProvinceDocument> large = new Province(7, 2, 5, 2023, 2).documents().toList();

    assertThat(large.subList(0, small.size())).isEqualTo(small);
    assertThat(large.get(0).disclosure()).isEqualTo(small.get(0).disclosure());
  }

  @Test
  void spendsByFunctionWhatItSpendsByEconomicSection() {
    for (ProvinceDocument document : new Province(7, 2, 80, 2023, 1).documents().toList()) {
      Account account = document.account();
      assertThat(account.sum(Line::basic)).isEqualTo(account.economic(""));
      assertThat(account.personnel() + account.operating()).isEqualTo(account.economic(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "xlsx", "csv", "html", "docx"})
  void isReadWithoutErrorInEveryFormat(String format) throws IOException {
    for (ProvinceDocument document : SMALL.documents().toList()) {
      byte[] content = SampleFormat.writer(format).orElseThrow().write(document.disclosure());
      DocumentFacts facts = ReadBack.facts("made." + format, content);
      assertThat(facts.findings())
          .as(document.file())
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  @Test
  void plantsOneErrorWhoseTruthItKeeps() {
    for (ProvinceDocument document : SMALL.documents().toList()) {
      Planting.Printed printed = Planting.print(document, 1);
      printed.truth().ifPresent(truth -> assertThat(truth.file()).isEqualTo(document.file()));
      assertThat(printed.truth().isPresent())
          .isEqualTo(!printed.disclosure().equals(document.disclosure()));
    }
  }
}
