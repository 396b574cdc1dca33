package budgetwarehouse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.document.ManifestRow;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorePartitionTest {
  @ParameterizedTest
  @CsvSource({
    "320106, 2024, 32-2024",
    "320106, , 32-0000",
    "'', 2024, 00-2024",
    "3201, 2024, 00-2024",
    "鼓楼区, 2024, 00-2024",
    "320106, 20241, 32-0000",
  })
  void isOfTheProvinceAndYearThatTheManifestSays(String code, Integer year, String name) {
    assertThat(StorePartition.of(row(code, year)).name()).isEqualTo(name);
  }

  @Test
  void isReadFromTheNamesOfBatchesButNotOfThoseBeforePartitions() {
    assertThat(StorePartition.prefixOf("32-2024-0a1b2c3d4e5f60718293")).isEqualTo("32-2024-");
    assertThat(StorePartition.prefixOf("32-2024-m0a1b2c3d4e5f6071829")).isEqualTo("32-2024-");
    assertThat(StorePartition.prefixOf("0a1b2c3d4e5f60718293")).isEmpty();
    assertThat(StorePartition.prefixOf("m0a1b")).isEmpty();
    assertThatThrownBy(() -> new StorePartition("32")).hasMessageContaining("32");
  }

  private static ManifestRow row(String code, Integer year) {
    return new ManifestRow(
        "a.pdf",
        code,
        "",
        "",
        "",
        year == null ? OptionalInt.empty() : OptionalInt.of(year),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        "",
        "",
        "");
  }
}
