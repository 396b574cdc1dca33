package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import budgetwarehouse.inspection.InspectedDocument.Unchecked;
import budgetwarehouse.spreadsheet.TextSheet;
import budgetwarehouse.spreadsheet.TimelessArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The report of a document or of a district as a workbook: what it is, the documents, the failures
 * with room for an answer, every printed place they rest on, what was not checked, what is gone.
 */
final class InspectionWorkbook implements AutoCloseable {
  private static final String APPLICATION = "budgetwarehouse";
  private static final String APPLICATION_VERSION = "1.0";
  // a workbook is held until it is written: beyond these, places stand in each document's own
  private static final int MOST_DOCUMENTS = 300;

  private final Path file;
  private final ByteArrayOutputStream draft = new ByteArrayOutputStream();
  private final Workbook workbook;
  private final TextSheet documents;
  private final TextSheet findings;
  private final TextSheet places;
  private final TextSheet unchecked;
  private final TextSheet gone;
  private int number;
  private int documentNumber;

  private InspectionWorkbook(Path file, String subject, InspectedLoad load) throws IOException {
    this.file = file;
    this.workbook = new Workbook(draft, APPLICATION, APPLICATION_VERSION);
    // the file compresses
    workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
    TextSheet.explanation(workbook.newWorksheet("说明"), title(subject, load), explanation());
    this.documents = sheet(InspectionSheet.DOCUMENTS);
    this.findings = sheet(InspectionSheet.FINDINGS);
    this.places = sheet(InspectionSheet.PLACES);
    this.unchecked = sheet(InspectionSheet.UNCHECKED);
    this.gone = sheet(InspectionSheet.GONE);
  }

  private TextSheet sheet(InspectionSheet sheet) {
    return new TextSheet(workbook.newWorksheet(sheet.title()), sheet.headings(), sheet.widths());
  }

  private static List<String> title(String subject, InspectedLoad load) {
    return List.of(PageHead.TITLE, subject, "检查：" + load.text());
  }

  private static List<String> explanation() {
    List<String> texts = new ArrayList<>(PageHead.MEANING);
    texts.addAll(PageHead.ANSWERING);
    return texts;
  }

  /**
   * Begin a workbook.
   *
   * @param subject the document or district it is about
   */
  static InspectionWorkbook create(Path file, String subject, InspectedLoad load)
      throws IOException {
    return new InspectionWorkbook(file, subject, load);
  }

  /** Add a document. */
  void add(InspectedDocument document, DistrictHistory history) throws IOException {
    documentNumber++;
    documents.row(
        document.subject(),
        document.file(),
        history.changeOf(document),
        document.failed(),
        document.causes(),
        document.errors(),
        document.warnings(),
        document.notes(),
        document.passed(),
        document.uncheckedResults());
    int head = number;
    for (Finding finding : document.findings()) {
      number++;
      head = finding.isHead() ? number : head;
      finding(document, history, finding, head);
    }
    for (Unchecked line : document.unchecked()) {
      if (documentNumber <= MOST_DOCUMENTS) {
        unchecked.row(document.file(), line.check(), line.name(), line.reason(), line.number());
      }
    }
  }

  private void finding(
      InspectedDocument document, DistrictHistory history, Finding finding, int head)
      throws IOException {
    findings.row(
        number,
        head,
        SeverityName.of(finding.severity()),
        finding.check(),
        finding.name(),
        document.file(),
        finding.subject(),
        side(finding.leftLabel(), finding.leftText()),
        printed(document, finding, "left"),
        side(finding.rightLabel(), finding.rightText()),
        printed(document, finding, "right"),
        finding.difference() == null ? null : GroupedAmount.of(finding.difference()),
        finding.note(),
        CheckAdvice.of(finding.check()),
        history.changeOf(finding),
        "",
        "",
        finding.key());
    if (documentNumber <= MOST_DOCUMENTS) {
      places(finding, "left", finding.leftLabel());
      places(finding, "right", finding.rightLabel());
    }
  }

  private static String side(@Nullable String label, @Nullable String text) {
    String value = text == null ? "" : GroupedAmount.of(text);
    return ((label == null ? "" : label) + "\n" + value).strip();
  }

  private static String printed(InspectedDocument document, Finding finding, String side) {
    return finding.placesOf(side).stream()
        .findFirst()
        .map(place -> "「" + text(place, finding) + "」\n" + FindingSides.where(document, place))
        .orElse("");
  }

  private static String text(Place place, Finding finding) {
    return Excerpt.of(place, finding).text() + place.unit();
  }

  private void places(Finding finding, String side, @Nullable String label) throws IOException {
    for (Place place : finding.placesOf(side)) {
      places.row(
          number,
          finding.check(),
          label,
          place.file(),
          place.where(),
          place.table(),
          place.row(),
          place.column(),
          text(place, finding));
    }
  }

  /** Add what the load before found and this one does not. */
  void gone(List<GoneFailure> failures) throws IOException {
    for (GoneFailure failure : failures) {
      gone.row(failure.cells().toArray());
    }
  }

  @Override
  public void close() throws IOException {
    for (TextSheet sheet : List.of(documents, findings, places, unchecked, gone)) {
      sheet.finish();
    }
    workbook.close();
    TimelessArchive.write(draft.toByteArray(), file);
  }
}
