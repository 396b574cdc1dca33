package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static void await(CountDownLatch other) throws IOException {
    try {
      other.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static SideBySide.Work failing(String message) {
    return () -> {
      throw new IOException(message);
    };
  }

  @Test
  void doesBothAtTheSameTime() throws IOException {
    var first = new CountDownLatch(1);
    var second = new CountDownLatch(1);

    SideBySide.run(
        () -> {
          first.countDown();
          await(second);
        },
        () -> {
          second.countDown();
          await(first);
        });

    assertThat(first.getCount() + second.getCount()).isZero();
  }

  @Test
  void endsWithTheFaultOfEitherOnceNeitherGoesOn() {
    Set<String> done = ConcurrentHashMap.newKeySet();

    assertThatThrownBy(() -> SideBySide.run(failing("磁盘已满"), () -> done.add("second")))
        .hasMessage("磁盘已满");
    assertThatThrownBy(() -> SideBySide.run(() -> done.add("first"), failing("磁盘已满")))
        .hasMessage("磁盘已满");
    assertThat(done).containsExactlyInAnyOrder("first", "second");
  }
}
