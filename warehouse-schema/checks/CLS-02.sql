-- Code and name belong together, in tables and in the text.
-- 编码与名称一致
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD02, BUD03, BUD05, BUD06, BUD08, BUD09, FIN02, FIN03, FIN05, FIN06, FIN07, FIN08,
--     text
-- condition: 编码在目录内且印有名称 | the code is in the catalogue and a name is printed
-- tolerance: X
-- bars: none
-- a row is: one row with code and name of one table, or one sentence that spells out the name of
--     a code with its parents; what kind of agreement it is was decided when the row was matched

insert into check_case by name

with

evidence as (

    select list.evidence, list.verdict, list.severity, list.note

    from vocabulary_list('name_agreement') as list

),

named_rows as (

    select
        coded_row.*,
        case
            when coded_row.match_evidence like 'name_despite%' or coded_row.match_evidence = ''
                then coded_row.digits
            else coded_row.code
        end as named_code,
        evidence.verdict,
        evidence.severity,
        evidence.note

    from coded_row

    -- a row that was left open has no evidence, only what is wrong with it
    inner join evidence
        on coalesce(nullif(coded_row.match_evidence, ''), coded_row.code_finding_kind)
            = evidence.evidence

    where coded_row.row_label <> ''
        and (coded_row.digits <> '' or coded_row.is_sentence)
        and (regexp_matches(coded_row.table_id, '^(BUD|FIN)[0-9]') or coded_row.is_sentence)
        and (
            coded_row.digits <> ''
            or coded_row.match_evidence not in ('parent_of_name', 'parent_by_own_name')
            or regexp_matches(coded_row.row_label, '[类款].*[款项]')
        )

),

official as (

    select
        asked.dimension,
        asked.named_code,
        asked.fiscal_year,
        arg_max(catalogue_code.name, (catalogue_code.last_year, catalogue_code.name)) as name

    from (
        select distinct named_rows.dimension, named_rows.named_code, named_rows.fiscal_year
        from named_rows
    ) as asked

    inner join catalogue_code
        on asked.dimension = catalogue_code.dimension
        and asked.named_code = catalogue_code.code
        and asked.fiscal_year between catalogue_code.first_year and catalogue_code.last_year

    group by asked.dimension, asked.named_code, asked.fiscal_year

),

-- 住房改革支出（类）: a section called a class
wrong_levels as (

    select distinct named_rows.document_key, named_rows.figure_key

    from named_rows

    inner join catalogue_code as section
        on left(named_rows.code, 5) = section.code
        and plain_name(regexp_extract(named_rows.row_label, '([\p{Han}、]+)[（(]类[）)]', 1))
            = section.plain

    anti join catalogue_code as class
        on section.plain = class.plain
        and length(class.code) = 3

    where named_rows.is_sentence
        and section.dimension = 'function'
        and named_rows.fiscal_year between section.first_year and section.last_year

)

select
    'CLS-02' as check_id,
    named_rows.document_key,
    case when named_rows.is_sentence then 'text' else named_rows.table_id end as table_id,
    case when not named_rows.is_sentence then named_rows.table_number end as table_number,
    trim(named_rows.row_code || ' ' || named_rows.row_label) as subject,
    '印出的名称' as left_label,
    named_rows.row_label as left_text,
    [named_rows.figure_key] as left_places,
    '目录中 ' || coalesce(
        case
            when named_rows.match_evidence like 'name_despite%' or named_rows.match_evidence = ''
                then named_rows.digits
            else nullif(named_rows.code, '')
        end,
        '该编码'
    ) || ' 的名称' as right_label,
    official.name as right_text,
    case
        when named_rows.is_doubtful then 'unreadable'
        when wrong_levels.figure_key is not null then 'fail'
        else named_rows.verdict
    end as verdict,
    case
        when named_rows.is_doubtful then 'doubtful_figure'
        when named_rows.verdict = 'not_applicable' then 'condition_false'
        when named_rows.verdict = 'insufficient_data' then 'condition_open'
    end as reason,
    case
        when wrong_levels.figure_key is not null and named_rows.verdict = 'pass' then 'info'
        else named_rows.severity
    end as severity,
    case
        when wrong_levels.figure_key is not null then '款级科目误写作“类”'
        when named_rows.match_evidence like 'name_despite%'
            then named_rows.note || '（' || named_rows.code || '）'
        else named_rows.note
    end as note

from named_rows

left join official
    on named_rows.dimension = official.dimension
    and named_rows.named_code = official.named_code
    and named_rows.fiscal_year = official.fiscal_year

left join wrong_levels
    on named_rows.document_key = wrong_levels.document_key
    and named_rows.figure_key = wrong_levels.figure_key;
