-- Printed rows that are no entry of a list, or only part of one, each with the reason.
-- 未能匹配到科目、只能归入上级科目，或不属任何目录的行，逐一说明原因
--
-- a row is: one distinct row text of one document, list and measure; a figure is here or was
-- matched to an entry, never neither

create or replace table unmatched_code as

with

reasons as (

    select list.code, list.name, list.name_english

    from reference_list('unmatched_reason') as list

    union all

    select
        dim_finding_kind.kind,
        dim_finding_kind.kind_name,
        replace(dim_finding_kind.kind, '_', ' ')

    from dim_finding_kind

),

procurement_words as (

    select list.name, 'procurement_' || list.kind as reason

    from vocabulary_list('procurement_word') as list

),

-- sentences are read by what they measure, though they name entries of these lists
entry_labels as (

    select distinct plain_name(names.name) as plain_label

    from (
        select list.name
        from reference_list('revenue_source') as list

        union all

        select list.name
        from reference_list('expenditure_kind') as list

        union all

        select list.name
        from reference_list('three_public_item') as list

        union all

        select list.alias
        from reference_list('alias') as list
        where list.dimension in ('revenue', 'expenditure_kind', 'three_public')
    ) as names

),

-- tables outside the standard whose rows are printed with codes all the same
tables_by_code as (

    select distinct reading_figure.document_key, reading_figure.table_number

    from reading_figure

    where reading_figure.table_id = 'OTHER'
        and reading_figure.dimension in (
            'function', 'economic_department', 'economic_government'
        )
        and reading_figure.match_method <> 'unmatched'

),

economic_names as (

    select distinct plain_name(dim_economic.economic_name) as name

    from dim_economic

    where dim_economic.scheme = 'department'

),

open_figures as (

    select
        reading_figure.*,
        -- bounds such as 20万以下 are no part of what is bought
        regexp_replace(plain_name(reading_figure.row_label), '\([^()]*万[^()]*\)$', '')
            as plain_label

    from reading_figure

    where coalesce(reading_figure.match_method, 'unmatched') in ('unmatched', 'parent')

),

reasoned_figures as (

    select
        open_figures.*,
        case
            when open_figures.match_evidence = 'parent_by_own_name' then 'parent_by_own_name'
            when open_figures.match_method = 'parent' then 'parent_only'
            when open_figures.dimension <> 'none'
                then coalesce(open_figures.code_finding_kind, 'name_unknown')
            when open_figures.table_id = 'BUD12'
                then coalesce(
                    procurement_words.reason,
                    case
                        when economic_names.name is not null then 'procurement_economic'
                        else 'procurement_heading'
                    end
                )
            when open_figures.measure = 'performance_statement' then 'performance_statement'
            when open_figures.table_id = 'NARRATIVE' and open_figures.measure = ''
                then 'sentence_only'
            when open_figures.table_id = 'NARRATIVE' and entry_labels.plain_label is not null
                then 'entry_of_sentence'
            when open_figures.table_id = 'NARRATIVE' then 'measure_of_sentence'
            when open_figures.table_id = 'PERF' then 'measure_of_sheet'
            when open_figures.measure <> '' then 'measure_of_row'
            when summary_labels.label is not null and tables_by_code.table_number is not null
                then 'total_of_codes'
            when summary_labels.label is not null then 'total_of_table'
            when tables_by_code.table_number is not null then 'row_of_other_table'
            else 'table_without_list'
        end as reason

    from open_figures

    left join procurement_words
        on open_figures.plain_label = plain_name(procurement_words.name)

    left join economic_names
        on open_figures.plain_label = economic_names.name

    left join entry_labels
        on open_figures.plain_label = entry_labels.plain_label

    left join tables_by_code
        on open_figures.document_key = tables_by_code.document_key
        and open_figures.table_number = tables_by_code.table_number

    left join (
        select distinct list.label

        from vocabulary_list('summary_row') as list
    ) as summary_labels
        on open_figures.plain_label = summary_labels.label

)

select
    reasoned_figures.document_key,
    reasoned_figures.dimension as matched_dimension,
    reasoned_figures.row_code,
    reasoned_figures.row_label,
    reasoned_figures.measure,
    reasoned_figures.fiscal_year,
    coalesce(reasoned_figures.match_method, 'not_asked') as match_method,
    nullif(reasoned_figures.code, '') as parent_code,
    reasoned_figures.reason,
    any_value(reasons.name) as reason_name,
    any_value(reasons.name_english) as reason_name_english,
    min(reasoned_figures.table_id) as table_id,
    min(reasoned_figures.page) as page,
    min(reasoned_figures.line) as line,
    cast(count(*) as integer) as figure_count,
    cast(max(abs(reasoned_figures.amount_yuan)) as decimal(18, 2)) as largest_amount_yuan

from reasoned_figures

left join reasons
    on reasoned_figures.reason = reasons.code

group by
    reasoned_figures.document_key,
    reasoned_figures.dimension,
    reasoned_figures.row_code,
    reasoned_figures.row_label,
    reasoned_figures.measure,
    reasoned_figures.fiscal_year,
    coalesce(reasoned_figures.match_method, 'not_asked'),
    reasoned_figures.code,
    reasoned_figures.reason

order by all;

comment on table unmatched_code is
    '未能匹配到科目、只能归入上级科目或不属任何目录的行及原因 | Printed rows that are no entry of a list, or only part of one, with the reason';
comment on column unmatched_code.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column unmatched_code.matched_dimension is
    '所属目录，不属任何目录的为 none | list that the row should be an entry of, none where it is of no list';
comment on column unmatched_code.row_code is '行编码（原文） | code of the row as printed';
comment on column unmatched_code.row_label is '行名称（原文） | label of the row as printed';
comment on column unmatched_code.measure is
    '所述指标，无则为空 | what the figures state, blank where that is not known';
comment on column unmatched_code.fiscal_year is '年度 | fiscal year the figures are about';
comment on column unmatched_code.match_method is
    '匹配方法：未匹配、按上级或无须匹配 | unmatched, parent, or not_asked where no list holds such rows';
comment on column unmatched_code.parent_code is
    '归入的上级科目 | code that the row was led to where only its parent is known';
comment on column unmatched_code.reason is
    '原因代码 | reason: reference/unmatched_reason.csv or kind of finding';
comment on column unmatched_code.reason_name is '原因 | reason in Chinese';
comment on column unmatched_code.reason_name_english is '原因（英文） | reason in English';
comment on column unmatched_code.table_id is
    '表编号 | first standard table or sentence that prints it';
comment on column unmatched_code.page is '页码 | first page, 0 where the format has none';
comment on column unmatched_code.line is '行号 | first line';
comment on column unmatched_code.figure_count is '数字个数 | number of printed figures';
comment on column unmatched_code.largest_amount_yuan is
    '最大金额（元） | largest of its amounts';
