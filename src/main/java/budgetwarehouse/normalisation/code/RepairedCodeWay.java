package budgetwarehouse.normalisation.code;

import static budgetwarehouse.finding.FindingKind.CODE_UNKNOWN_IN_YEAR;

import budgetwarehouse.vocabulary.MatchMethod;
import java.util.List;
import java.util.Optional;

/** Matches rows whose code is damaged, as far as name, sums or the damage itself tell the code. */
final class RepairedCodeWay {
  private RepairedCodeWay() {}

  /** Find the one code that the printed one was; of several the one that the name fits best. */
  static Optional<CodeMatch> match(CodedRow row) {
    List<CodeRepair> repairs = CodeRepair.of(row);
    if (repairs.isEmpty()) {
      return Optional.empty();
    }
    if (row.name().isEmpty()) {
      List<CodeRepair> certain = repairs.stream().filter(CodeRepair::isCertain).toList();
      return certain.size() == 1 ? Optional.of(repaired(row, certain.get(0))) : Optional.empty();
    }
    for (NameAgreement wanted : NameAgreement.values()) {
      List<CodeRepair> fitting =
          wanted == NameAgreement.LONGER || wanted == NameAgreement.NONE
              ? List.of()
              : repairs.stream().filter(repair -> agreement(row, repair) == wanted).toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? Optional.of(repaired(row, fitting.get(0))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static NameAgreement agreement(CodedRow row, CodeRepair repair) {
    return NameAgreement.of(row.name(), repair.code(), row.catalogue(), NameAgreement.CUT_CHOOSING);
  }

  private static CodeMatch repaired(CodedRow row, CodeRepair repair) {
    return row.match(repair.code(), MatchMethod.REPAIRED, repair.evidence())
        .with(CODE_UNKNOWN_IN_YEAR);
  }
}
