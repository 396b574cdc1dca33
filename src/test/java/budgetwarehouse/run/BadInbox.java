package budgetwarehouse.run;

import budgetwarehouse.document.ContentHash;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of every bad kind, and a manifest that is wrong in every way. */
final class BadInbox {
  private static final Path SAMPLE = Path.of("sample-input");
  private static final String TABLE =
      """
      样本县财政局2023年部门预算公开

      部门预算财政拨款“三公”经费支出表

      预算年度：2023

      单位：万元

      序号\t项 目\t资 金 性 质\t\t\t
      \t\t合计\t一般公共预算 财政拨款\t政府性基金 预算拨款\t国有资本经营 预算财政拨款
      栏次\t1\t2\t3\t4\t5
      1\t合计\t6.28\t6.28\t\t
      2\t一、因公出国（境）费\t0.00\t0.00\t\t
      3\t二、公务用车购置及运维费\t5.70\t5.70\t\t
      4\t公务用车运行维护费\t5.70\t5.70\t\t
      5\t三、公务接待费\t0.58\t0.58\t\t
      """;
  private static final String MANIFEST =
      """
      file,division_code,fiscal_year,stage,sha256
      抚宁 财政局（带空格）.txt,130306,2022,budget,
      ../secret.txt,,2023,budget,
      number.txt,,二〇二三,budget,
      no-unit.txt,,2023,budget,,,,too,many
      missing.txt,,2023,budget,
      link.txt,,2023,budget,
      twice.txt,,2022,budget,
      changed.txt,,2023,budget,HASH
      故障.txt,,2023,budget,
      empty.txt,,2023,budget,
      invalid.txt,,2023,budget,
      picture.txt,,2023,budget,
      poem.txt,,2023,,
      novel.txt,,2023,,
      prices.csv,,2023,,
      plain.txt,,2023,budget,
      "half a quote,,2023,budget,
      """;

  private final Path root;
  private final Path inbox;

  private BadInbox(Path root) {
    this.root = root;
    this.inbox = root.resolve("inbox");
  }

  /** Fill an inbox under a folder. */
  static BadInbox in(Path root) throws IOException {
    var bad = new BadInbox(root);
    Files.createDirectories(bad.inbox);
    bad.put("manifest.csv", MANIFEST.replace("HASH", ContentHash.of(new byte[] {1})));
    bad.putDisclosures();
    bad.putOtherTexts();
    bad.putWhatIsNoText();
    return bad;
  }

  /** Return a job over it. */
  WholeRun loadable() {
    return new WholeRun(inbox, root.resolve("data"));
  }

  private void putDisclosures() throws IOException {
    Path disclosure = SAMPLE.resolve(FoundingDocument.FUNING.sampleFile());
    Files.copy(disclosure, inbox.resolve("抚宁 财政局（带空格）.txt"));
    Files.copy(disclosure, inbox.resolve("twice.txt"));
    put("number.txt", TABLE.replace("二、公务用车购置及运维费\t5.70", "二、公务用车购置及运维费\t5.7O"));
    put("no-unit.txt", TABLE.replace("单位：万元\n\n", ""));
    put("changed.txt", TABLE + "一");
    put("故障.txt", TABLE + "二");
    put("unlisted.txt", TABLE + "三");
    put("plain.txt", TABLE);
    put("marked.txt", "\ufeff" + TABLE);
    Files.write(inbox.resolve("gb18030.txt"), TABLE.getBytes(Charset.forName("GB18030")));
  }

  private void putOtherTexts() throws IOException {
    put("poem.txt", "静夜思\n\n床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。\n");
    put(
        "novel.txt",
        """
        第一章 县城

        那年冬天，老李第3次走进财政局的院子。雪下了2天，他只带了150元钱和1封信。

        “预算的事，明年再说吧。”门房这样告诉他。他数了数口袋里的钱，又看了看天，往车站走去。

        第二章 归途

        车票要12元，他在窗口前站了20分钟，终于把钱递了进去。
        """);
    put(
        "prices.csv",
        "date,open,close,volume\n2023-01-03,12.50,12.75,10000\n2023-01-04,12.7,12.6,80\n");
  }

  private void putWhatIsNoText() throws IOException {
    put("empty.txt", "");
    Files.write(
        inbox.resolve("invalid.txt"), join("部门预算公开".getBytes(StandardCharsets.UTF_8), 0xff, 0xff));
    Files.write(
        inbox.resolve("picture.txt"),
        join(new byte[] {}, 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13));
    Files.writeString(root.resolve("secret.txt"), TABLE + "秘密");
    Files.createSymbolicLink(inbox.resolve("link.txt"), root.resolve("secret.txt"));
  }

  private void put(String file, String content) throws IOException {
    Files.writeString(inbox.resolve(file), content);
  }

  private static byte[] join(byte[] text, int... more) {
    byte[] bytes = new byte[text.length + more.length];
    System.arraycopy(text, 0, bytes, 0, text.length);
    for (int i = 0; i < more.length; i++) {
      bytes[text.length + i] = (byte) more[i];
    }
    return bytes;
  }
}
