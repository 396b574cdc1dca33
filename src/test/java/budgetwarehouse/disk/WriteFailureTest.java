package budgetwarehouse.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WriteFailureTest {
  private static final Path FILE = Path.of("/tmp/data/reports/1.json");

  static Stream<Arguments> refusals() {
    String file = FILE.toString();
    return Stream.of(
        Arguments.of(new AccessDeniedException(file), "没有读写权限"),
        Arguments.of(new NoSuchFileException(file), "文件或上级文件夹不存在"),
        Arguments.of(new FileSystemException(file, null, "Read-only file system"), "只读"),
        Arguments.of(new FileSystemException(file, null, "Not a directory"), "不是文件夹"),
        Arguments.of(new FileSystemException(file, null, "Input/output error"), "读写出错"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void saysWhyThePlaceWasRefusedAndNothingOfRoom(IOException fault, String says) {
    assertThat(WriteFailure.of(FILE, fault))
        .hasMessageContaining(says)
        .hasMessageContaining(FILE.toString())
        .hasMessageNotContaining("腾出空间");
  }

  @Test
  void saysHowMuchRoomIsLeftOnAFullDisk() {
    var full = new FileSystemException(FILE.toString(), null, "No space left on device");

    assertThat(WriteFailure.of(FILE, full)).hasMessageContaining("写不下", "剩余", "请腾出空间");
  }
}
