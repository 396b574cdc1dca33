package budgetwarehouse.console;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.answer.CharacterWidth;
import budgetwarehouse.answer.ProgramFolder;
import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.HandMadeWarehouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks to the console as somebody does whose terminal can do nothing but print. */
class ConsoleTest {
  private static final AnalystLimits LIMITS = new AnalystLimits("256MB", 1, Duration.ofSeconds(20));

  @TempDir private Path folder;
  private Path data;
  private Path published;
  private Path aside;

  @BeforeEach
  void publish() throws Exception {
    data = Files.createDirectories(folder.resolve("data"));
    published = HandMadeWarehouse.write(data.resolve("warehouse.duckdb"), "first");
    aside = folder.resolve("aside.duckdb");
  }

  private String talk(String... lines) throws IOException {
    var in =
        new ByteArrayInputStream(
            (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    try (var terminal =
        new DumbTerminal("test", Terminal.TYPE_DUMB, in, out, StandardCharsets.UTF_8)) {
      var asked = new AskedWarehouse(published, new ProgramFolder(data), LIMITS);
      Console.run(terminal, folder.resolve("history"), asked, this::explain);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  // what a load does meanwhile, at a moment that the conversation names
  private void explain(String what, PrintWriter out) throws IOException {
    if (what.equals("swap")) {
      Path kept = folder.resolve("kept.duckdb");
      Files.move(published, kept);
      Files.move(aside, published);
    } else if (what.equals("away")) {
      Files.move(published, aside);
    } else if (what.equals("spoilt")) {
      Files.copy(published, aside);
      Path spoilt = Files.writeString(folder.resolve("spoilt"), "no warehouse at all");
      Files.move(spoilt, published, StandardCopyOption.REPLACE_EXISTING);
    } else if (what.equals("back")) {
      Files.move(aside, published, StandardCopyOption.REPLACE_EXISTING);
    } else {
      throw new IllegalArgumentException("没有 " + what);
    }
    out.println("已" + what);
  }

  @Test
  void answersStatementsOfOneAndOfManyLines() throws Exception {
    String said = talk("select 40 + 2 as n;", "select", "  '甲;' || '乙'", "  as name;", ".quit");

    assertThat(said)
        .contains(ProgramVersion.CURRENT.name(), "第 7 次装载（2026-11-01），2 份文件，数据版本 first");
    assertThat(said.lines().map(String::strip)).contains("42", "甲;乙", "(1 行)");
  }

  @Test
  void describesATable() throws Exception {
    assertThat(talk(".describe fact_project", ".describe fact_projekt", ".describe cost"))
        .contains("compare.cost  成本")
        .contains("main.fact_project  项目", "2 行", "DECIMAL(18,2)", "项目名称", "相近的名称：fact_project");
  }

  @Test
  void exportsTheLastAnswerAndOverwritesOnlyWhenTold() throws Exception {
    Path file = folder.resolve("answer.csv");

    assertThat(talk("from fact_project;", ".export " + file, ".export " + file, "n", "select 1;"))
        .contains("已写入 " + file + "（2 行）", "文件已存在，未覆盖：" + file);
    assertThat(Files.readString(file))
        .isEqualTo("\ufeffproject_name,amount_yuan\n修路,12.50\n'=修桥,7.00\n");
    assertThat(talk("select 5 as n;", ".export " + file, "y")).contains("（1 行）");
    assertThat(Files.readString(file)).isEqualTo("\ufeffn\n5\n");
  }

  @Test
  void exportsTheNextAnswerWhereThereIsNoLast() throws Exception {
    Path file = folder.resolve("answer.xlsx");

    assertThat(talk(".export " + file, "from fact_project;")).contains("已写入 " + file + "（2 行）");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void exportsNothingIntoTheProgramsOwnFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), data);

    assertThat(
            talk(
                "select 1;",
                ".export " + data.resolve("x.csv"),
                ".export " + link.resolve("x.csv"),
                ".export " + folder.resolve("nowhere/x.csv")))
        .containsSubsequence("不能写入数据仓库自己的文件夹", "不能写入数据仓库自己的文件夹", "没有这个文件夹");
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).containsExactly(published);
    }
  }

  @Test
  void exportsOverNothingButAPlainFile() throws Exception {
    Path place = Files.createDirectory(folder.resolve("place.csv"));
    Path mine = Files.writeString(folder.resolve("mine.csv"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), mine);

    assertThat(talk("select 1;", ".export " + place, ".export " + link))
        .contains("不是普通文件，未写：" + place, "不是普通文件，未写：" + link);
    assertThat(place).isEmptyDirectory();
    assertThat(mine).hasContent("mine");
  }

  @Test
  void goesOnAfterAValueThatCannotBeRead() throws Exception {
    assertThat(
            talk(
                "select time '24:00:00' as 时刻;",
                "select [time '24:00:00'] as 各时刻;",
                "select cast(time '24:00:00' as varchar) as 文字;"))
        .containsSubsequence("列“时刻”（TIME）中有一个值读不出来", "列“各时刻”（TIME[]）", "24:00:00");
  }

  @Test
  void alignsTheListOfCommands() throws Exception {
    List<String> said = talk(".help").lines().toList();

    assertThat(DotCommand.values())
        .extracting(command -> start(said, command.line().get(1)))
        .containsOnly(start(said, DotCommand.QUIT.line().get(1)));
  }

  private static int start(List<String> said, String explanation) {
    String line = said.stream().filter(each -> each.endsWith("  " + explanation)).findAny().get();
    String before = line.substring(line.indexOf('.'), line.length() - explanation.length());
    return CharacterWidth.of(before);
  }

  @Test
  void keepsWhatWasPublishedUntilToldToTakeTheNewer() throws Exception {
    HandMadeWarehouse.write(aside, "second");

    String said =
        talk(".explain swap", "select build_id as b from mart_build;", ".refresh", ".load");

    assertThat(said)
        .containsSubsequence("已swap", "已发布更新的数据", "first", "现为 第 7 次装载", "second", "没有更新的数据");
  }

  @Test
  void goesOnWhereTheWarehouseIsAwayForAWhile() throws Exception {
    String said =
        talk(
            ".explain away",
            "select 11 as n;",
            ".refresh",
            "select 1;",
            ".explain back",
            "select 22 as n;");

    assertThat(said).containsSubsequence("11", "没有这个文件", "没有这个文件", "已back", "现为 第 7 次", "22");
  }

  @Test
  void goesOnWhereTheWarehouseCannotBeOpened() throws Exception {
    String said = talk(".explain spoilt", ".refresh", ".explain back", "select 22 as n;");

    assertThat(said).containsSubsequence("暂时打不开", "已back", "现为 第 7 次", "22");
  }

  @Test
  void saysWhatIsWrongAndGoesOn() throws Exception {
    assertThat(
            talk(
                "drop table fact_project;",
                "from fact_projekt;",
                ".nothing",
                ".explain nothing",
                ".question 99999",
                ".format xml",
                ".describe",
                "select 22 as n;"))
        .contains("只供查询", "相近的名称：fact_project", "没有命令 .nothing", "没有 nothing")
        .contains("问答手册中没有第 99999 问", "形式有 table、csv、json", "22");
  }

  @Test
  void printsInTheFormChosenAndSaysWhatElseItCan() throws Exception {
    assertThat(talk(".format json", ".timing off", "select 1 as a, 2 as a;", ".help", ".limits"))
        .contains("{\"a\":1,\"a_2\":2}", ".refresh", "内存 256MB，线程 1，时间 20 秒")
        .doesNotContain("用时 0");
  }

  @Test
  void keepsWhatWasEnteredToItsOwner() throws Exception {
    talk("select 1;");

    assertThat(Files.getPosixFilePermissions(folder.resolve("history")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
