-- Project and department performance forms repeat the figures of the text and tables.
-- 绩效表金额与说明一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD11, BUD10, BUD01, BUD03, BUD04, text
-- condition: 运转类只含公用经费时，运转类等于公用经费、特定目标类等于项目支出 | running projects
--     are public funds, and special projects all others, only where no other running projects exist
-- tolerance: U
-- bars: none
-- a row is: one amount of a form × one kind of table (with and without carry-over, whichever holds)
--     or one sentence that prints the same amount; projects are found by name

set variable project_suffixes = (
    select
        '(?:'
            || string_agg(list.suffix, '|' order by length(list.suffix) desc, list.suffix)
            || ')$'

    from vocabulary_list('project_suffix') as list
);

insert into check_case by name

with

counterparts as (

    select
        list.form_measure,
        list.table_id,
        list.line_measure,
        coalesce(list.line_code, '') as line_code,
        cast(list.precedence as integer) as precedence

    from vocabulary_list('form_counterpart') as list

),

wanted as (

    select
        sides.table_id,
        sides.measure,
        bool_or(sides.is_project) as is_project

    from (
        select
            counterparts.table_id,
            counterparts.line_measure as measure,
            counterparts.line_code = '=' as is_project

        from counterparts

        union all

        select 'PERF', counterparts.form_measure, counterparts.line_code = '='

        from counterparts
    ) as sides

    group by sides.table_id, sides.measure

),

lines as (

    select
        check_line.*,
        case
            when wanted.is_project
                then regexp_replace(
                    plain_name(check_line.row_label), getvariable('project_suffixes'), ''
                )
            else ''
        end as project_name

    from check_line

    inner join wanted
        on check_line.table_id = wanted.table_id
        and check_line.measure = wanted.measure

),

forms as (

    select lines.*

    from lines

    semi join counterparts
        on lines.measure = counterparts.form_measure

    where lines.table_id = 'PERF'

),

found as (

    select
        forms.*,
        counterparts.table_id as line_table_id,
        counterparts.line_measure,
        counterparts.precedence,
        counterparts.line_code = '=' as is_project,
        line.document_key as line_document_key,
        line_name(line.table_id, line.row_label, line.column_label) as line_label,
        line.amount_yuan as line_yuan,
        line.figure_key as line_place,
        greatest(forms.step_yuan, line.step_yuan) as tolerance_yuan,
        abs(forms.amount_yuan - line.amount_yuan)
            <= greatest(forms.step_yuan, line.step_yuan) as is_agreeing

    from forms

    inner join counterparts
        on forms.measure = counterparts.form_measure

    inner join lines as line
        on forms.disclosure_key = line.disclosure_key
        and forms.figure_kind = line.figure_kind
        and counterparts.table_id = line.table_id
        and counterparts.line_measure = line.measure
        and case
            when counterparts.line_code = '='
                then length(forms.project_name) > 1 and forms.project_name = line.project_name
            else counterparts.line_code = line.code
        end

),

ranked as (

    select
        found.*,
        row_number() over (
            partition by
                found.figure_key,
                found.line_table_id,
                case when found.line_table_id = 'NARRATIVE' then found.line_place end
            order by found.is_agreeing desc, found.precedence, found.line_place
        ) as line_rank,
        -- two projects of one name are not told apart
        found.is_project
            and max(found.line_yuan) over named - min(found.line_yuan) over named
                > found.tolerance_yuan as is_open

    from found

    window named as (partition by found.figure_key, found.line_table_id, found.line_measure)

),

running_and_special as (

    select
        ranked.document_key,
        ranked.line_table_id,
        max(ranked.amount_yuan) filter (
            ranked.measure = 'department_operating_projects'
        ) as running_yuan,
        max(ranked.line_yuan) filter (
            ranked.measure = 'department_operating_projects'
        ) as operating_yuan,
        max(ranked.amount_yuan) filter (
            ranked.measure = 'department_special_projects'
        ) as special_yuan,
        max(ranked.line_yuan) filter (
            ranked.measure = 'department_special_projects'
        ) as project_yuan,
        max(ranked.tolerance_yuan) as tolerance_yuan

    from ranked

    where ranked.line_rank = 1

    group by ranked.document_key, ranked.line_table_id

),

-- other running projects stand with project expenditure in the tables
shifted_forms as (

    select running_and_special.document_key, running_and_special.line_table_id

    from running_and_special

    where running_yuan > operating_yuan + tolerance_yuan
        and abs(running_yuan + special_yuan - operating_yuan - project_yuan)
            <= 2 * tolerance_yuan

)

select
    'TXT-TAB-11' as check_id,
    ranked.document_key,
    nullif(ranked.line_document_key, ranked.document_key) as other_document_key,
    ranked.figure_kind,
    ranked.table_id,
    ranked.table_number,
    ranked.row_label || ' ' || ranked.column_label as subject,
    '绩效表所列金额' as left_label,
    ranked.amount_yuan as left_value,
    [ranked.figure_key] as left_places,
    ranked.line_label as right_label,
    ranked.line_yuan as right_value,
    [ranked.line_place] as right_places,
    ranked.tolerance_yuan as tolerance,
    case
        when ranked.is_agreeing then null
        when ranked.is_open then 'insufficient_data'
        when shifted_forms.document_key is not null then 'not_applicable'
    end as verdict,
    case
        when ranked.is_agreeing then null
        when ranked.is_open then 'condition_open'
        when shifted_forms.document_key is not null then 'condition_false'
    end as reason

from ranked

left join shifted_forms
    on ranked.document_key = shifted_forms.document_key
    and ranked.line_table_id = shifted_forms.line_table_id
    and ranked.measure in ('department_operating_projects', 'department_special_projects')

where ranked.line_rank = 1;
