package budgetwarehouse.fact.identity;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.outline.OutlineReader;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What every real document says of itself, as a person read it; blank where it does not say it. */
class RealIdentityTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/golden/identity.csv", numLinesToSkip = 1, emptyValue = "")
  void saysWhatTheDocumentSays(
      String document,
      String year,
      String stage,
      String scope,
      String division,
      String unitCode,
      String unitName)
      throws IOException {
    PrintedIdentity identity = read(document);

    assertThat(identity.fiscalYear().isEmpty() ? null : "" + identity.fiscalYear().getAsInt())
        .isEqualTo(year);
    assertThat(identity.stage().map(Stage::code).orElse(null)).isEqualTo(stage);
    assertThat(identity.scope().map(Scope::code).orElse(null)).isEqualTo(scope);
    assertThat(identity.divisionName()).isEqualTo(orBlank(division));
    assertThat(identity.unitCode()).isEqualTo(orBlank(unitCode));
    assertThat(identity.unitName()).isEqualTo(orBlank(unitName));
    for (Map<String, String> golden : RealDisclosures.golden(document, "identity")) {
      assertThat(identity.title()).isEqualTo(golden.get("title"));
    }
  }

  private static PrintedIdentity read(String document) throws IOException {
    Path file = RealDisclosures.file(document);
    var source = SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file));
    PrintedDocument printed = FormatReaders.standard().read(source.mediaType(), source.bytes());
    return IdentityReader.standard()
        .read(printed, OutlineReader.standard().read(printed.blocks()), new FactCollector());
  }

  private static String orBlank(String cell) {
    return cell == null ? "" : cell;
  }
}
