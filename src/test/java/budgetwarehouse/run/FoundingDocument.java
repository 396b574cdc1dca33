package budgetwarehouse.run;

import budgetwarehouse.RealDisclosures;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The five documents that a person read line by line, as disclosed and as retold in the sample. */
enum FoundingDocument {
  FUNING("000", "funing-finance-2022-performance.txt"),
  QINHUANGDAO("001", "qinhuangdao-zone-finance-2023-budget.txt"),
  FENGRUN("002", "fengrun-finance-2023-performance.txt"),
  UNNAMED("003", "unnamed-zone-finance-2023-performance.txt"),
  DONGXIHU("004", "dongxihu-finance-2023-budget.txt");

  private final String number;
  private final String sampleFile;

  FoundingDocument(String number, String sampleFile) {
    this.number = number;
    this.sampleFile = sampleFile;
  }

  /** Return what a person read in it; nothing where there is no such file. */
  List<Map<String, String>> golden(String name) throws IOException {
    return RealDisclosures.golden(number, name);
  }

  /** Return the number by which its golden files and the real document are called. */
  String number() {
    return number;
  }

  /** Return its file in the sample. */
  String sampleFile() {
    return sampleFile;
  }

  /** Find the document to which a file belongs, real or sample; nothing for any other file. */
  static Optional<FoundingDocument> of(String file) {
    return Stream.of(values())
        .filter(each -> file.equals(each.sampleFile) || file.startsWith(each.number + "-"))
        .findFirst();
  }
}
