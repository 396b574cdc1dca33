package budgetwarehouse.job;

import budgetwarehouse.finding.Severity;
import budgetwarehouse.warehouse.StopMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Limits that the outcomes of checks must keep for a load to be published.
 *
 * @param limits the largest value that is published, by the name of what is measured
 */
public record StopRules(Map<String, BigDecimal> limits) {
  /** Keep the limits. */
  public StopRules {
    limits = Map.copyOf(limits);
  }

  /**
   * Return the rules that a warehouse breaks.
   *
   * @throws ConfigurationFault when a rule limits what nobody measures
   */
  List<FailedCheck> broken(List<StopMeasure> measures) {
    Map<String, StopMeasure> byName = new TreeMap<>();
    measures.forEach(measure -> byName.put(measure.name(), measure));
    List<FailedCheck> broken = new ArrayList<>();
    for (var limit : new TreeMap<>(limits).entrySet()) {
      StopMeasure measure = byName.get(limit.getKey());
      if (measure == null) {
        throw new ConfigurationFault(
            "stop-rules：不认识的规则 " + limit.getKey() + "；可用规则：" + String.join("、", byName.keySet()));
      }
      if (measure.value().compareTo(limit.getValue()) > 0) {
        broken.add(failedCheck(measure, limit.getValue()));
      }
    }
    return broken;
  }

  private static FailedCheck failedCheck(StopMeasure measure, BigDecimal limit) {
    String says =
        measure.says()
            + "为 "
            + measure.value().stripTrailingZeros().toPlainString()
            + "，超过停止界限 "
            + limit.stripTrailingZeros().toPlainString();
    return new FailedCheck(measure.name(), says, Severity.ERROR, 1);
  }
}
