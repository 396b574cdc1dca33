package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads as a user who may not read the inbox; root may read everything, so it becomes another. */
class UnreadableInboxIT {
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir private Path root;
  private Path inbox;
  private Path data;

  @BeforeEach
  void makeAnInbox() throws IOException, InterruptedException {
    permit(root, "rwxr-xr-x");
    inbox = Files.createDirectory(root.resolve("inbox"));
    Files.writeString(inbox.resolve("a.txt"), "甲");
    Files.writeString(inbox.resolve("manifest.csv"), "file\na.txt\n");
    data = Files.createDirectory(root.resolve("data"));
    permit(data, "rwxrwxrwx");
    assumeTrue(canBecomeNobody(), "this user cannot become another (setpriv, as root)");
  }

  private boolean canBecomeNobody() throws InterruptedException {
    try {
      Path jar = Path.of("target/budget-warehouse.jar").toAbsolutePath();
      return new ProcessBuilder(with("test", "-r", jar.toString())).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void refusesAnInboxThatCannotBeReadInsteadOfLoadingNothing() throws Exception {
    permit(inbox, "rwx------");

    assertThat(loaded()).contains("没有读取权限：收件夹 " + inbox);
    assertThat(data.resolve("store")).doesNotExist();
  }

  @Test
  void refusesAnInboxWhoseManifestCannotBeRead() throws Exception {
    permit(inbox.resolve("manifest.csv"), "rw-------");

    assertThat(loaded()).contains("没有读取权限：清单 " + inbox.resolve("manifest.csv"));
    assertThat(data.resolve("store")).doesNotExist();
  }

  private String loaded() throws IOException, InterruptedException {
    String script = Path.of("jobs/budget-warehouse").toAbsolutePath().toString();
    Process load =
        new ProcessBuilder(
                with(script, "load", "--inbox", inbox.toString(), "--data", data.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(load.waitFor()).as(said).isEqualTo(2);
    return said;
  }

  private static List<String> with(String... command) {
    return Stream.concat(AS_NOBODY.stream(), Stream.of(command)).toList();
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
