package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.warehouse.StorePart;
import budgetwarehouse.warehouse.TableSums;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, of four provinces, built province by province beside the published whole. */
class ProvinceBuildIT {
  @TempDir Path root;

  @Test
  void givesEveryRowOfTheWholeBuildWithItsKeys() throws Exception {
    WholeRun run = SharedRun.SAMPLE.loaded();

    BuiltProvinces built = BuiltProvinces.of(run, root);

    assertThat(built.parts())
        .extracting(StorePart::province)
        .containsExactly("00", "13", "31", "32", "42");
    assertThat(TableSums.of(built.union())).isEqualTo(TableSums.of(run.data().warehouse()));
    for (StorePart part : built.parts()) {
      StorePart sent =
          StorePart.parse(part.province(), part.text(), address -> Path.of(URI.create(address)));
      assertThat(sent.text()).isEqualTo(part.text());
    }
  }
}
