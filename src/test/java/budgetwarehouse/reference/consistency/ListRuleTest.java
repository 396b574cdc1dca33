package budgetwarehouse.reference.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what it is there for, says where it stands, and passes over what is right. */
class ListRuleTest {
  private static final String SPANS =
      """
      == function
      code,level,parent_code,name,valid_from,valid_to,certainty
      """;
  private static final String FUNCTION_ALIASES =
      """
      == alias
      dimension,alias,canonical_code,valid_from,valid_to
      """;
  private static final String PLACES =
      """
      == cofog
      function_code,valid_from,valid_to,cofog_division,cofog_group,rule
      """;
  private static final String MOVES =
      """
      == function_succession
      code,last_year,successor_code,first_year,rule
      """;

  static List<Arguments> broken() {
    return List.of(
        arguments(
            new MovedKeepsGroup(),
            MOVES
                + "2081001,2018,2101001,2019,moved\n"
                + PLACES
                + "208,,,10,10.9,main_part\n210,,,07,07.6,administration",
            "function_succession.csv, line 2 (2081001 2018 2101001): "
                + "its content leaves 10.9 for 07.6 of COFOG"),
        arguments(
            new MovedKeepsGroup(),
            MOVES
                + "2210201,2018,2080501,2019,moved\n"
                + PLACES
                + "208,,,10,10.9,main_part\n221,,,,,staff_cost",
            "function_succession.csv, line 2 (2210201 2018 2080501): "
                + "its content leaves staff_cost for 10.9 of COFOG"),
        arguments(
            new RequiredCells(),
            "== division_alias\nalias,division_code\n海港区,",
            "division_alias.csv, line 2 (海港区): division_code is blank"),
        arguments(
            new RequiredCells(),
            "== division_alias\nalias\n海港区",
            "division_alias.csv, line 2 (海港区): division_code is blank"),
        arguments(
            new KeysOnce(),
            SPANS + "201,class,,国防支出,2014,,\n201,class,,外交支出,2014,,",
            "function.csv, line 3 (201 2014): line 2 has the same code, valid_from"),
        arguments(
            new SortedRows(),
            SPANS + "202,class,,外交支出,,,\n201,class,,国防支出,,,",
            "function.csv, line 3 (201): it belongs before the row above it"),
        arguments(
            new SortedRows(),
            "== fund\ncode,sort_order\na,100\nb,20",
            "fund.csv, line 3 (b): it belongs before the row above it"),
        arguments(
            new CodeForm(),
            SPANS + "20101,class,,人大事务,,,",
            "function.csv, line 2 (20101): code 20101 is no code of level class"),
        arguments(
            new CodeForm(),
            SPANS + "2010,section,201,人大事务,,,",
            "function.csv, line 2 (2010): code 2010 is no code of level section"),
        arguments(
            new CodeForm(),
            "== division\ncode,level\n13030,county",
            "division.csv, line 2 (13030): code 13030 is no code of level county"),
        arguments(
            new CodeForm(), SPANS + "201,款,,国防支出,,,", "function.csv, line 2 (201): no level 款"),
        arguments(
            new SpansApart(),
            SPANS + "201,class,,国防,2007,2014,\n201,class,,国防支出,2014,,",
            "function.csv, line 3 (201 2014): it shares years with 2007–2014 of line 2"),
        arguments(
            new SpansApart(),
            SPANS + "201,class,,国防,2014,2013,",
            "function.csv, line 2 (201 2014): it ends before it begins"),
        arguments(
            new SpansChained(),
            SPANS + "201,class,,国防,2007,2013,\n201,class,,国防支出,2015,,",
            "function.csv, line 3 (201 2015): years are missing after 2007–2013 of line 2"),
        arguments(
            new SpansChained(),
            SPANS + "201,class,,国防,2007,2013,recalled\n201,class,,国防,2014,,confirmed",
            "function.csv, line 3 (201 2014): it differs from line 2 in its years alone"),
        arguments(
            new ParentInEveryYear(),
            SPANS + "201,class,,国防,2014,,\n20101,section,201,人大事务,,,",
            "function.csv, line 3 (20101): parent 201 is not in the list in 2007, it has [2014–…]"),
        arguments(
            new ParentInEveryYear(),
            SPANS
                + "201,class,,国防,2007,2013,\n201,class,,国防支出,2015,,\n"
                + "20101,section,201,人大事务,2010,2016,",
            "function.csv, line 4 (20101 2010): parent 201 is not in the list in 2014"),
        arguments(
            new ParentInEveryYear(),
            SPANS + "201,class,,国防,,,\n20201,section,201,人大事务,,,",
            "function.csv, line 3 (20201): it does not begin with the code of its parent 201"),
        arguments(
            new CertaintyKnown(),
            "== certainty\nscale,code\ncatalogue,confirmed\ncofog,high\n"
                + SPANS
                + "201,class,,国防,,,high",
            "function.csv, line 2 (201): no certainty high — take one of [confirmed]"),
        arguments(
            new PlainNames(),
            SPANS + "201,class,,国防 支出,,,",
            "function.csv, line 2 (201): name 「国防 支出」 has a blank"),
        arguments(
            new PlainNames(),
            SPANS + "201,class,,维修(护)费,,,",
            "function.csv, line 2 (201): name 「维修(护)费」 has a blank, a half-width mark"),
        arguments(
            new PlainNames(),
            SPANS + "201,class,,烈士纪念设施管理维护）,,,",
            "function.csv, line 2 (201): name 「烈士纪念设施管理维护）」 has"),
        arguments(
            new NamesApart(),
            SPANS + "20101,section,201,人大事务,2007,,\n20102,section,201,人大事务,,2013,",
            "function.csv, line 3 (20102): 20101 of line 2 bears the name 人大事务 in the same years"),
        arguments(
            new ReferencesExist(),
            "== cofog\nfunction_code\n299\n" + SPANS + "201,class,,国防,,,",
            "cofog.csv, line 2 (299): function_code 299 is not in function.csv"),
        arguments(
            new ReferencesExist(),
            "== revenue\nscheme,code,valid_from,revenue_source_code\nx,D1,2020,old\n"
                + "== revenue_source\ncode,valid_to\nold,2019",
            "revenue.csv, line 2 (x D1 2020): revenue_source_code old is not in revenue_source.csv"
                + " in 2020–…"),
        arguments(
            new SuccessionEnds(),
            MOVES + "201,2018,202,2019,moved\n" + SPANS + "202,class,,外交支出,,,",
            "function_succession.csv, line 2 (201 2018 202): 201 is not in the list in 2018"),
        arguments(
            new SuccessionEnds(),
            MOVES + "201,2018,202,2019,merged\n" + SPANS + "201,class,,国防,,,\n202,class,,外交支出,,,",
            "function_succession.csv, line 2 (201 2018 202): its whole content left, yet no span"),
        arguments(
            new SuccessionEnds(),
            MOVES + "201,2018,202,2019,moved\n" + SPANS + "201,class,,国防,,2018,",
            "function_succession.csv, line 2 (201 2018 202): successor 202 is not in the list"),
        arguments(
            new SuccessionEnds(),
            MOVES
                + "201,2018,202,2020,moved\n"
                + SPANS
                + "201,class,,国防,,2018,\n202,class,,外交支出,,,",
            "function_succession.csv, line 2 (201 2018 202): its years do not follow each other"),
        arguments(
            new SuccessionEnds(),
            MOVES + "201,2018,,,moved\n" + SPANS + "201,class,,国防,,2018,",
            "function_succession.csv, line 2 (201 2018): only what is abolished has no successor"),
        arguments(
            new SuccessionEnds(),
            MOVES
                + "201,2018,202,2019,split\n"
                + SPANS
                + "201,class,,国防,,2018,\n202,class,,外交支出,,,",
            "function_succession.csv, line 2 (201 2018 202): its code and year have the rows"),
        arguments(
            new SuccessionEnds(),
            MOVES + "201,2018,,,ended\n" + SPANS + "201,class,,国防,,2018,",
            "function_succession.csv, line 2 (201 2018): no rule ended"),
        arguments(
            new SuccessionEnds(),
            "== economic_succession\nscheme,code,last_year,rule\nlocal,301,2017,abolished",
            "economic_succession.csv, line 2 (local 301 2017): no list economic_local"),
        arguments(
            new EndsTold(),
            MOVES
                + "201,2018,,,abolished\n"
                + SPANS
                + "201,class,,国防,,2018,\n202,class,,外交支出,,2019,",
            "function.csv, line 3 (202): it ends in 2019 and nothing says what became of it"),
        arguments(
            new AliasTargets(),
            FUNCTION_ALIASES + "function,国防,209,,\n" + SPANS + "203,class,,国防支出,,,",
            "alias.csv, line 2 (function 国防 209): no code 209 in the list of function"),
        arguments(
            new AliasTargets(),
            FUNCTION_ALIASES + "function,国防,203,,2013\n" + SPANS + "203,class,,国防支出,2014,,",
            "alias.csv, line 2 (function 国防 203): code 203 is not in its list in 2013"),
        arguments(
            new AliasNames(),
            FUNCTION_ALIASES
                + "function,国防,203,,\n"
                + SPANS
                + "203,class,,国防支出,,,\n204,class,,国防,,,",
            "alias.csv, line 2 (function 国防 203): it is the official name of 204"),
        arguments(
            new AliasSaysMore(),
            FUNCTION_ALIASES + "function,国防(支出),203,,\n" + SPANS + "203,class,,国防（支出）,,,",
            "alias.csv, line 2 (function 国防(支出) 203): its code bears this name"),
        arguments(
            new AliasSaysMore(),
            FUNCTION_ALIASES
                + "function,国防(费),203,,\nfunction,国防（费）,203,,\n"
                + SPANS
                + "203,class,,国防支出,,,",
            "alias.csv, line 3 (function 国防（费） 203): it is looked up as 国防(费) of line 2 is"),
        arguments(
            new AliasMeansOneCode(),
            FUNCTION_ALIASES
                + "function,国防,203,,\nfunction,国防,204,,\n"
                + SPANS
                + "203,class,,国防支出,,,\n204,class,,公共安全支出,,,",
            "alias.csv, line 3 (function 国防 204): line 2 says it is 203 in the same years"));
  }

  static List<Arguments> kept() {
    return List.of(
        arguments(
            new SpansChained(),
            MOVES
                + "201,2013,,,abolished\n"
                + SPANS
                + "201,class,,国防,2007,2013,\n201,class,,国防,2015,,"),
        arguments(new SpansChained(), SPANS + "201,class,,国防,2007,2013,\n201,class,,国防支出,2014,,"),
        arguments(
            new ParentInEveryYear(),
            SPANS
                + "201,class,,国防,2007,2013,\n201,class,,国防支出,2014,,\n"
                + "20101,section,201,人大事务,,,"),
        arguments(
            new ParentInEveryYear(),
            "== division\ncode,parent_code,valid_from,valid_to\n130000,,1981,\n130300,130000,,"),
        arguments(
            new SpansApart(),
            "== division\ncode,valid_from,valid_to\n130301,1981,2010\n130301,2011,"),
        arguments(
            new SpansApart(),
            "== division_succession\ncode,last_year,successor_code,first_year\n"
                + "220322,2015,220302,2016\n220322,2016,220302,2017"),
        arguments(
            new NamesApart(),
            SPANS + "20101,section,201,人大事务,,2013,\n20102,section,201,人大事务,2014,,"),
        arguments(
            new SuccessionEnds(),
            MOVES
                + "201,2018,202,2019,split\n201,2018,203,2019,split\n201,2018,,,abolished\n"
                + SPANS
                + "201,class,,国防,,2018,\n202,class,,外交,,,\n203,class,,国防,,,"),
        arguments(
            new MovedKeepsGroup(),
            MOVES
                + "2081001,2018,2101001,2019,moved\n2080209,2018,2082805,2019,merged\n"
                + PLACES
                + "208,,,10,10.9,main_part\n2080209,,2018,02,02.1,named\n"
                + "2081001,,,07,,several_groups\n210,,,07,,several_groups"),
        arguments(
            new AliasNames(),
            FUNCTION_ALIASES
                + "function,国防,203,2014,\n"
                + SPANS
                + "203,class,,国防支出,,,\n204,class,,国防,,2013,\n20499,section,204,国防,,,"),
        arguments(
            new AliasSaysMore(),
            FUNCTION_ALIASES
                + "function,国防,203,,\n"
                + SPANS
                + "203,class,,国防,2007,2013,\n203,class,,国防支出,2014,,"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("broken")
  void findsTheRowThatBreaksIt(ListRule rule, String lists, String message) {
    assertThat(MadeLists.of(lists).faults(rule).map(Fault::message))
        .anySatisfy(found -> assertThat(found).startsWith(message));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("kept")
  void passesOverWhatIsRight(ListRule rule, String lists) {
    assertThat(MadeLists.of(lists).faults(rule)).isEmpty();
  }

  @Test
  void everyRuleHasACaseThatBreaksIt() {
    Set<String> shown =
        broken().stream()
            .map(arguments -> (ListRule) arguments.get()[0])
            .map(ListRule::code)
            .collect(Collectors.toSet());

    assertThat(ListRules.ALL.stream().map(ListRule::code)).allMatch(shown::contains);
  }

  @Test
  void everyRuleSaysHowToMend() {
    Stream<Fault> faults =
        broken().stream()
            .flatMap(
                arguments ->
                    MadeLists.of((String) arguments.get()[1])
                        .faults((ListRule) arguments.get()[0]));

    assertThat(faults.map(Fault::message))
        .allSatisfy(
            message -> assertThat(message).matches("(?s).+\\.csv, line \\d+ \\(.*\\): .+ — .+"));
  }
}
