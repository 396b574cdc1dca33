-- A project has one name, and an amount in its name is its budget.
-- 项目名称一致且名称中金额等于预算
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD11, BUD10
-- condition: 项目表有标题或项目清单列有同一项目，或名称中写有金额 | a heading or a list names the
--     project too, or its name holds an amount
-- tolerance: Q
-- bars: none
-- a row is: one heading or list row of one project, or one project with an amount in its name

set variable form_titles = (
    select
        '^\s*(?:[0-9]{1,3}[.．、])?\s*(.+?)(?:' || string_agg(
            regexp_escape(list.label), '|' order by length(list.label) desc, list.label
        ) || ')$'

    from vocabulary_list('form_label') as list

    where list.meaning = 'title'
);

-- the name of the form alone names no project
set variable form_names = (
    select '^\s*(?:[0-9]{4}年度?)?(?:' || string_agg(
            regexp_escape(translate(list.label, '（）', '()')),
            '|' order by length(list.label) desc, list.label
        ) || ')\s*$'

    from vocabulary_list('form_label') as list

    where list.meaning = 'generic_title'
);

insert into check_case by name

with

headings as (

    select
        goals.document_key,
        goals.sheet_number,
        regexp_extract(goals.section, getvariable('form_titles'), 1) as heading,
        min(goals.place_key) as place_key

    from check_sheet_text as goals

    where goals.source = 'goal' and goals.sheet_number is not null
        and not regexp_matches(translate(goals.section, '（）', '()'), getvariable('form_names'))

    group by goals.document_key, goals.sheet_number, heading

),

named_headings as (

    select
        headings.document_key,
        names.text as project_name,
        names.place_key as project_place,
        '标题' as other,
        headings.heading as other_name,
        headings.place_key as other_place

    from headings

    inner join check_sheet_text as names
        on headings.document_key = names.document_key
        and headings.sheet_number = names.sheet_number
        and names.source = 'name'

    where headings.heading <> ''

),

listed_names as (

    select distinct
        check_project.document_key,
        check_project.project_name,
        check_project.project_member_key as project_place,
        '清单' as other,
        project_statement.project_name as other_name,
        project_statement.figure_key as other_place

    from check_project

    inner join project_statement
        on check_project.document_key = project_statement.document_key
        and check_project.project_code = project_statement.project_code

    inner join reading_figure
        on project_statement.figure_key = reading_figure.figure_key
        and reading_figure.source_table <> 'PERF'

    where check_project.project_code <> ''
        and check_project.has_sheet
        and not project_statement.is_sentence
        and project_statement.measure = 'project_budget'

),

names as (

    select * from named_headings

    union all

    select * from listed_names

),

compared_names as (

    select
        names.*,
        regexp_replace(
            translate(names.project_name, '（）：，', '():,'), '[\s"“”]', '', 'g'
        ) as plain_name,
        regexp_replace(
            translate(names.other_name, '（）：，', '():,'), '[\s"“”]', '', 'g'
        ) as plain_other_name

    from names

),

name_amounts as (

    select
        check_project.*,
        regexp_extract(
            check_project.project_name,
            '([0-9]+)(\.[0-9]+)?([万亿])元?',
            ['whole', 'fraction', 'unit']
        ) as printed

    from check_project

    where regexp_matches(check_project.project_name, '[0-9][万亿]')

),

measured_amounts as (

    select
        name_amounts.*,
        case name_amounts.printed.unit when '亿' then 100000000 else 10000 end as factor

    from name_amounts

)

select
    'PERF-22' as check_id,
    compared_names.document_key,
    'target' as figure_kind,
    'BUD11' as table_id,
    compared_names.project_name || ' 与' || compared_names.other as subject,
    case
        when compared_names.plain_name = compared_names.plain_other_name then 'pass' else 'fail'
    end as verdict,
    '项目名称' as left_label,
    compared_names.project_name as left_text,
    cast(null as decimal(24, 6)) as left_value,
    compared_names.other as right_label,
    compared_names.other_name as right_text,
    cast(null as decimal(24, 6)) as right_value,
    cast(null as decimal(24, 6)) as tolerance,
    [compared_names.project_place] as left_places,
    [compared_names.other_place] as right_places

from compared_names

union all by name

select
    'PERF-22' as check_id,
    measured_amounts.document_key,
    measured_amounts.figure_kind,
    'BUD11' as table_id,
    measured_amounts.project_name || ' 名称中金额' as subject,
    '名称中金额' as left_label,
    cast(measured_amounts.printed.whole || measured_amounts.printed.fraction as decimal(18, 6))
        * measured_amounts.factor as left_value,
    '预算数' as right_label,
    measured_amounts.budget_yuan as right_value,
    (
        measured_amounts.factor
            / pow(10, greatest(length(measured_amounts.printed.fraction) - 1, 0))
        + coalesce(measured_amounts.budget_step_yuan, 0)
    ) / 2 as tolerance,
    [measured_amounts.project_member_key] as left_places,
    case when measured_amounts.budget_place is not null then [measured_amounts.budget_place] end
        as right_places

from measured_amounts;
