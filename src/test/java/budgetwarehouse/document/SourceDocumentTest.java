package budgetwarehouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDocumentTest {
  @Test
  void isKnownByItsContent() {
    SourceDocument document = SourceDocument.of("a.txt", "abc".getBytes(StandardCharsets.UTF_8));

    assertThat(document.sha256()).startsWith("ba7816bf8f01cfea414140de5dae2223").hasSize(64);
    assertThat(document.documentKey()).isEqualTo("ba7816bf8f01cfea");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf,部门预算,text/plain",
    "a.txt,%PDF-1.7,application/pdf",
    "a.docx,'PK\u0003\u0004',application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "a.zip,'PK\u0003\u0004',application/zip",
    "a.txt,<!DOCTYPE html>,text/html",
    "a.htm,正文,text/html",
    "a.txt,x\u0000y,application/octet-stream",
    "a.txt,'',text/plain",
    "a.csv,'项目,金额',text/csv",
    "a.CSV,项目;金额,text/csv",
    "a.tsv,项目\t金额,text/csv",
    "a.csv,部门预算,text/plain",
    "a.txt,'项目,金额',text/plain",
    "a.xls,项目\t金额,text/csv",
    "a.xls,<table><tr><td>1</td></tr></table>,text/html",
    "a.xls,<?xml?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>,application/vnd.ms-excel+xml",
    "a.et,'PK\u0003\u0004',application/zip",
  })
  void saysWhatItIsByItsContent(String file, String content, String mediaType) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

    assertThat(SourceDocument.of(file, bytes).mediaType()).isEqualTo(mediaType);
  }
}
