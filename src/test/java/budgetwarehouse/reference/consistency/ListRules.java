package budgetwarehouse.reference.consistency;

import java.util.List;

/** All rules. */
final class ListRules {
  static final List<ListRule> ALL =
      List.of(
          new RequiredCells(),
          new KeysOnce(),
          new SortedRows(),
          new CodeForm(),
          new SpansApart(),
          new SpansChained(),
          new ParentInEveryYear(),
          new CertaintyKnown(),
          new PlainNames(),
          new NamesApart(),
          new ReferencesExist(),
          new SuccessionEnds(),
          new EndsTold(),
          new MovedKeepsGroup(),
          new AliasTargets(),
          new AliasNames(),
          new AliasSaysMore(),
          new AliasMeansOneCode());

  private ListRules() {}
}
