package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

class DistrictLoadTest {
  @TempDir Path root;
  private LoadFixture load;

  @BeforeEach
  void fillInbox() throws IOException {
    load = new LoadFixture(root);
    load.put(
        "manifest.csv",
        """
        file,division_code,division_name,fiscal_year
        county.txt,130208,,2023
        named.txt,,河北省唐山市丰润区,2023
        other-county.txt,130306,,2023
        prefecture.txt,130200,,2023
        province.txt,130000,,2023
        elsewhere.txt,420112,,2023
        silent.txt,,,2023
        missing-elsewhere.txt,420112,,2023
        all.zip,130306,,2023
        all.zip!/inside.txt,130208,,
        """);
    for (String file :
        new String[] {
          "county",
          "named",
          "other-county",
          "prefecture",
          "province",
          "elsewhere",
          "silent",
          "unlisted"
        }) {
      load.put(file + ".txt", file);
    }
    try (var zip = new ZipOutputStream(Files.newOutputStream(load.inbox.resolve("all.zip")))) {
      for (String file : new String[] {"inside.txt", "beside.txt"}) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "130208       | county.txt named.txt all.zip!/inside.txt | 7",
        "唐山市丰润区  | county.txt named.txt all.zip!/inside.txt | 7",
        "130200       | county.txt named.txt prefecture.txt all.zip!/inside.txt | 6",
        "河北省        | county.txt named.txt other-county.txt prefecture.txt province.txt"
            + " all.zip!/inside.txt all.zip!/beside.txt | 3",
        "420112       | elsewhere.txt | 8",
      })
  void receivesADivisionAndThoseBelowIt(String district, String read, int others) {
    load.parameters.put("district", district);
    load.run();

    assertThat(load.read).as(load.printed).containsExactlyInAnyOrder(read.split(" "));
    assertThat(load.printed).contains("其他地区的文件 " + others + " 份未接收");
    assertThat(load.data.reports().resolve("1.json")).content().contains(passedOver(others));
    assertThat(load.printed.contains("missing-elsewhere")).isEqualTo(district.equals("420112"));
  }

  private static String passedOver(int others) {
    return "\"passedOver\" : " + others + ",";
  }

  @Test
  void receivesEverythingWhereNoDistrictIsStated() {
    load.run();

    assertThat(load.read).hasSize(10);
    assertThat(load.printed).doesNotContain("其他地区");
  }

  @ParameterizedTest
  @CsvSource({"district,999999", "district,市中区", "district,无此地", "period,2026-13", "period,11月"})
  void refusesWhatIsNoDistrictAndNoPeriod(String name, String value) {
    load.parameters.put(name, value);

    assertThat(load.run()).as(load.printed).isEqualTo(LoadRun.WRONG_CALL);
    assertThat(load.printed).contains("参数 " + name + " 的值“" + value + "”不能用；应为");
    assertThat(load.data.root()).doesNotExist();
  }

  @Test
  void findsTheInboxOfThePeriod() throws IOException {
    Files.move(load.inbox, root.resolve("inbox-2026-09"));
    load.parameters.put("inbox", root.resolve("inbox-{period}").toString());
    assertThat(load.run()).isEqualTo(LoadRun.WRONG_CALL);
    assertThat(load.printed).contains("inbox-2026-11");

    load.parameters.put("period", "2026-09");
    load.run();
    assertThat(load.read).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({"district,130208", "force,true"})
  void resumesNoRunThatWasToDoOtherWork(String name, String value) {
    load.instead.put("build", build -> fail());
    load.run();
    load.parameters.put(name, value);
    load.run();
    assertThat(load.printed).contains("第 2 次运行：");

    load.instead.clear();
    load.run();
    assertThat(load.printed).contains("第 2 次运行（收件夹未变，续前次中断处）");
  }

  @Test
  void resumesInAnotherMonthWhatReadsTheSameInbox() {
    load.instead.put("build", build -> fail());
    load.run();
    load.instead.clear();
    load.parameters.put("load-date", "2026-12-01");
    load.run();
    assertThat(load.printed).contains("第 1 次运行（收件夹未变，续前次中断处）");
  }

  @Test
  void resumesNoRunOfTheInboxOfAnotherPeriod() throws IOException {
    FileSystemUtils.copyRecursively(load.inbox, root.resolve("inbox-2026-11"));
    FileSystemUtils.copyRecursively(load.inbox, root.resolve("inbox-2026-12"));
    load.parameters.put("inbox", root.resolve("inbox-{period}").toString());
    load.instead.put("build", build -> fail());
    load.run();
    load.parameters.put("period", "2026-12");
    load.run();
    assertThat(load.printed).contains("第 2 次运行：");
  }

  private static void fail() throws IOException {
    throw new IOException("磁盘已满");
  }
}
