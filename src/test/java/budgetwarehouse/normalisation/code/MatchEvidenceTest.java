package budgetwarehouse.normalisation.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.reference.ReferenceList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MatchEvidenceTest {
  @Test
  void everyEvidenceIsDescribedInTheirOrder() {
    assertThat(ReferenceList.read("reference/match_evidence.csv").rows())
        .extracting(row -> row.get("code"))
        .containsExactlyElementsOf(
            Arrays.stream(MatchEvidence.values())
                .filter(evidence -> evidence != MatchEvidence.NONE)
                .map(MatchEvidence::code)
                .toList());
  }
}
