package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds themes and their parts of projects whose name may say nothing. */
class ProjectThemeTest {
  private static ComparisonStar star;

  @BeforeAll
  static void makeProjects() throws SQLException, IOException {
    star = ComparisonStar.open();
    star.run(
        """
        create table project_member as
        select
            'd.' || name as project_member_key, 'd' as document_key, '' as project_code,
            name as project_name, purpose
        from (
            values
                ('系统运维', ''), ('系统升级改造', ''), ('专项甲', ''), ('专项乙', ''), ('专项丙', ''),
                ('专项丁', ''), ('某费用', '用于专线租用')
        ) as named (name, purpose);
        create table project_match as
        select
            '' as project_code, project_name, purpose,
            case
                when project_name like '系统%' or purpose <> '' then 'information_system'
                else 'other'
            end as theme_code,
            case
                when project_name like '系统%' then 'name' when purpose <> '' then 'parent'
                when project_name = '专项丁' then 'override' else 'unmatched'
            end as match_method,
            case
                when project_name like '系统%' then '系统' when purpose <> '' then '专线' else ''
            end as evidence
        from project_member;
        create table printed.indicator as
        select
            'd' as document_key, '' as project_code, 'project' as subject, project_name, level3,
            '' as description
        from (
            values
                ('专项甲', '评审项目数量'), ('专项甲', '送审金额审减率'),
                ('专项乙', '评审项目数量'), ('专项乙', '培训人数'),
                ('专项丙', '评审项目数量'), ('专项丁', '评审项目数量'), ('专项丁', '审减率')
        ) as said (project_name, level3)
        """);
    star.run(Files.readString(Path.of("warehouse-schema/themes/project_theme.sql")));
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  @ParameterizedTest
  @CsvSource({
    "系统运维, information_system|name|系统|information_system.system_operation",
    "系统升级改造, information_system|name|系统|information_system.system_construction",
    "某费用, information_system|purpose|专线|information_system.line_lease",
    "专项甲, investment_review|indicator|评审项目、送审金额|",
    "专项乙, other|||",
    "专项丙, other|||",
    "专项丁, other|decision||",
  })
  void indicatorsDecideOnlyWhereTwoOfThemAgreeAndNobodyElseSpeaks(String project, String theme)
      throws SQLException {
    assertThat(
            star.lines(
                """
                select theme_code, theme_field, theme_words, subtheme_code from project_theme
                where project_member_key = 'd.%s'
                """
                    .formatted(project)))
        .containsExactly(theme);
  }
}
