package budgetwarehouse.sample;

import budgetwarehouse.sample.office.DocxWriter;
import budgetwarehouse.sample.office.XlsWriter;
import budgetwarehouse.sample.office.XlsxWriter;
import budgetwarehouse.sample.pdf.PdfWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The formats in which the sample is written. */
public final class SampleFormat {
  private static final Map<String, SampleWriter> WRITERS =
      Map.ofEntries(
          Map.entry("pdf", new PdfWriter()),
          Map.entry("docx", new DocxWriter()),
          Map.entry("xlsx", new XlsxWriter()),
          Map.entry("xls", new XlsWriter()),
          Map.entry("html", new HtmlWriter(StandardCharsets.UTF_8)),
          Map.entry("html-gbk", new HtmlWriter(Charset.forName("GBK"))),
          Map.entry("csv", new CsvWriter()),
          Map.entry("txt", new TextWriter()),
          Map.entry(
              "zip-txt-csv",
              new ZipWriter(new TextWriter(), "预算说明.txt", new CsvWriter(), "预算表.csv")),
          Map.entry(
              "zip-docx-xlsx",
              new ZipWriter(new DocxWriter(), "预算说明.docx", new XlsxWriter(), "预算表.xlsx")));

  private SampleFormat() {}

  /** Return the writer of a format; nothing for one that no library writes, such as .doc. */
  public static Optional<SampleWriter> writer(String name) {
    return Optional.ofNullable(WRITERS.get(name));
  }
}
