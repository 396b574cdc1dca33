package budgetwarehouse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingRoomTest {
  private final ReadingRoom room = new ReadingRoom();
  private final AtomicInteger times = new AtomicInteger();

  @Test
  void readsAloneWhatAnotherLeftNoMemoryFor() throws Exception {
    var inside = new CountDownLatch(1);
    var neighbourDone = new AtomicInteger();
    var neighbour = new Thread(() -> readSlowly(inside, neighbourDone));
    neighbour.start();
    inside.await();

    int doneWhenRead =
        room.read(
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new OutOfMemoryError("of the neighbour");
              }
              return neighbourDone.get();
            });
    neighbour.join();

    assertThat(times).hasValue(2);
    assertThat(doneWhenRead).as("the neighbour was done before").isEqualTo(1);
  }

  @Test
  void givesUpWhatNeedsMoreThanThereIsAlone() throws Exception {
    assertThatThrownBy(
            () ->
                room.read(
                    () -> {
                      times.incrementAndGet();
                      throw new OutOfMemoryError("of its own");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(times).hasValue(2);
    assertThat(room.<String>read(() -> "next")).isEqualTo("next");
  }

  private void readSlowly(CountDownLatch inside, AtomicInteger done) {
    try {
      room.read(
          () -> {
            inside.countDown();
            pause();
            return done.incrementAndGet();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
