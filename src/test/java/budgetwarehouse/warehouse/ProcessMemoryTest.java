package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessMemoryTest {
  @Test
  void readsTheBytesWhateverTheSizeOfAPage() {
    assertThat(ProcessMemory.bytes("Name:\tjava\nVmHWM:\t    4096 kB\nVmRSS:\t    2048 kB\n"))
        .isEqualTo(2L << 20);
    assertThat(ProcessMemory.bytes("Name:\tjava\n")).isZero();
  }
}
