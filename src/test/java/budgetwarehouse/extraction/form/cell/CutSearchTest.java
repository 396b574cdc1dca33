package budgetwarehouse.extraction.form.cell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.form.cell.FormColumn.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutSearchTest {
  private static final ColumnSteps NAME_AND_REMARK =
      new ColumnSteps(
          List.of(new FormColumn("指标", Kind.NAME, 1), new FormColumn("备注", Kind.REMARK, 1)),
          ColumnHabits.unknown(2));

  @Test
  void takesTheCheapestWayAndSaysByHowMuchItIsCheaper() {
    var name = new CutCell(0, 2, 0, 0);
    var search =
        new CutSearch(
            3,
            NAME_AND_REMARK,
            List.of(
                new CutCell(0, 1, 0, 0),
                name,
                new CutCell(1, 3, 1, 4),
                new CutCell(2, 3, 0, 30),
                new CutCell(2, 3, 1, 1)));

    assertThat(search.cheapest()).containsExactly(name, new CutCell(2, 3, 1, 1));
    assertThat(search.margins()).containsExactly(3, 3, 3);
  }

  @Test
  void findsNoWayThatBeginsWithoutAName() {
    var search = new CutSearch(1, NAME_AND_REMARK, List.of(new CutCell(0, 1, 1, 0)));

    assertThat(search.cheapest()).isEmpty();
  }
}
