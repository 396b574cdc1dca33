package budgetwarehouse.store;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.Stage;
import budgetwarehouse.vocabulary.TableId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Documents made up for tests of the store. */
final class SampleFacts {
  private SampleFacts() {}

  static ExtractedDocument document(String content, String amountYuan) {
    SourceDocument source = SourceDocument.of("a.txt", content.getBytes(StandardCharsets.UTF_8));
    return ExtractedDocument.of(source, facts(content, amountYuan));
  }

  private static DocumentFacts facts(String content, String amountYuan) {
    var identity =
        new PrintedIdentity(
            content, OptionalInt.of(2023), Optional.of(Stage.BUDGET), Optional.empty(), "", "", "");
    var finding = new Finding(FindingKind.TABLE_NOT_RECOGNISED, Place.line(0, 3), "某表", "九张预算表之一");
    return new DocumentFacts(
        identity,
        List.of(figure(new BigDecimal(amountYuan))),
        List.of(),
        List.of(),
        List.of(new PrintedNarrative(0, 1, "", content)),
        List.of(finding));
  }

  private static PrintedFigure figure(BigDecimal amountYuan) {
    return new PrintedFigure(
        0,
        7,
        TableId.BUD01,
        1,
        "收支总表",
        1,
        "201",
        "一般公共服务支出",
        "预算数",
        "expenditure",
        FigureKind.BUDGET,
        null,
        0,
        "",
        "",
        amountYuan.toString(),
        "元",
        amountYuan,
        null,
        false);
  }
}
