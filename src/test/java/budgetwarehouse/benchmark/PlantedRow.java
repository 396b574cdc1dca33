package budgetwarehouse.benchmark;

import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.code.ParentEvidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A row with planted damage and the code that is right.
 *
 * @param truth code, or blank where nothing is meant
 */
record PlantedRow(Damage damage, CodeQuestion question, String truth) {
  private static final long SEED = 4;
  private static final int HUNDRED = 100;

  static PlantedRow of(Damage damage, CatalogueEntry entry, Damage.Draft draft) {
    var question =
        new CodeQuestion(
            entry.table(),
            "total",
            draft.code(),
            draft.label(),
            entry.year(),
            "",
            draft.belowParent() ? entry.parentCode() : "",
            draft.belowParent() ? ParentEvidence.ORDER : ParentEvidence.NONE);
    return new PlantedRow(damage, question, draft.meaning().orElse(entry.code()));
  }

  /** Make rows that all differ in code, name or year; what comes out as another entry is none. */
  static List<PlantedRow> make(int count) {
    List<CatalogueEntry> entries = CatalogueEntry.all();
    Set<String> pairs = CatalogueEntry.pairs(entries);
    var random = new Random(SEED);
    List<PlantedRow> rows = new ArrayList<>(count);
    Set<String> known = new HashSet<>();
    for (Damage damage : Damage.values()) {
      int wanted = count / HUNDRED * damage.share();
      int tries = 0;
      for (int made = 0; made < wanted && tries < wanted * HUNDRED; tries++) {
        CatalogueEntry entry = entries.get(random.nextInt(entries.size()));
        var planted = damage.plant(entry, random);
        if (planted.isPresent() && isNew(planted.get(), entry, pairs, known)) {
          rows.add(planted.get());
          made++;
        }
      }
    }
    return rows;
  }

  private static boolean isNew(
      PlantedRow row, CatalogueEntry entry, Set<String> pairs, Set<String> known) {
    CodeQuestion question = row.question();
    boolean isOther =
        !question.rowCode().equals(entry.code())
            && pairs.contains(CatalogueEntry.pair(question.rowCode(), entry.name(), entry.year()));
    return !isOther
        && known.add(
            question.rowCode()
                + '\t'
                + question.rowLabel()
                + '\t'
                + question.fiscalYear()
                + '\t'
                + question.parentCode());
  }
}
