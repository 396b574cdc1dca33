package budgetwarehouse.province;

import budgetwarehouse.sample.SampleFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Writes the documents of a province and their manifest into an inbox. */
public final class ProvinceInbox {
  private static final String HEADER =
      "file,division_code,division_name,unit_code,unit_name,fiscal_year,stage,scope";
  private static final int FIRST_YEAR = 2023;

  private final Province province;
  private final Path inbox;

  /** Take what is written and where. */
  public ProvinceInbox(Province province, Path inbox) {
    this.province = province;
    this.inbox = inbox;
  }

  /** Write an inbox: {@code folder seed districts bodies years}. */
  public static void main(String[] arguments) throws IOException {
    var province =
        new Province(
            Long.parseLong(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            FIRST_YEAR,
            Integer.parseInt(arguments[4]));
    int written = new ProvinceInbox(province, Path.of(arguments[0])).write();
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(written);
  }

  /** Write all documents and return how many there are. */
  public int write() throws IOException {
    return write(Integer.MAX_VALUE);
  }

  /** Write the first documents and return how many there are. */
  public int write(int most) throws IOException {
    Files.createDirectories(inbox);
    int written = 0;
    try (BufferedWriter manifest = Files.newBufferedWriter(inbox.resolve("manifest.csv"))) {
      manifest.write(HEADER + "\n");
      for (Iterator<ProvinceDocument> documents = province.documents().iterator();
          documents.hasNext() && written < most; ) {
        ProvinceDocument document = documents.next();
        byte[] content =
            SampleFormat.writer(document.format()).orElseThrow().write(document.disclosure());
        Files.write(inbox.resolve(document.file()), content);
        manifest.write(row(document) + "\n");
        written++;
      }
    }
    return written;
  }

  private static String row(ProvinceDocument document) {
    Body body = document.body();
    return String.join(
        ",",
        document.file(),
        body.district().code(),
        body.district().name(),
        body.code(),
        body.name(),
        String.valueOf(document.year()),
        document.kind().stage(),
        body.kind().scope());
  }
}
