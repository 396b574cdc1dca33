package budgetwarehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSizesTest {
  private static final KeptSizes.Kept MEASURED =
      new KeptSizes.Kept(new ScalePlot.Point(240, 54.25, 662), "### 240 documents\n\n| a |\n");

  @TempDir Path folder;

  @Test
  void keepsASizeUntilAllAreMeasured() throws IOException {
    var sizes = new KeptSizes(folder.resolve("measured"));
    assertThat(sizes.of("one")).isEmpty();

    sizes.keep("one", MEASURED);
    assertThat(new KeptSizes(folder.resolve("measured")).of("one")).contains(MEASURED);
    assertThat(sizes.of("other")).isEmpty();

    sizes.clear();
    assertThat(sizes.of("one")).isEmpty();
  }
}
