-- What each check found for each subject.
-- 勾稽关系检查结果
--
-- a row is: one check × one subject of one document (or of a pair); a check that found no subject
-- in a disclosure says so in one row of it

create or replace table check_result as

with

disclosures as (

    select
        check_document.disclosure_key,
        bool_or(check_document.stage = 'budget') as is_budget,
        bool_or(check_document.stage = 'final_account') as is_final_account

    from check_document

    group by check_document.disclosure_key

),

disclosure_inputs as (

    select distinct check_line.disclosure_key, check_line.table_id as input

    from check_line

    union all

    -- a form in which nothing is printed is there all the same
    select distinct check_table.disclosure_key, check_table.table_id as input

    from check_table

    union all

    select distinct check_document.disclosure_key, 'BUD11' as input

    from check_document

    where check_document.has_performance

    union all

    select distinct check_document.disclosure_key, 'text' as input

    from check_document

    where check_document.has_statements

),

check_inputs as (

    select
        dim_check.check_id,
        unnest(string_split(dim_check.inputs, ', ')) as input

    from dim_check

),

checks_of_disclosures as (

    select
        dim_check.check_id,
        disclosures.disclosure_key,
        check_fault.message

    from dim_check

    inner join disclosures
        on dim_check.stage = 'any'
        or (dim_check.stage = 'budget' and disclosures.is_budget)
        or (dim_check.stage = 'final_account' and disclosures.is_final_account)
        or (not disclosures.is_budget and not disclosures.is_final_account)

    left join check_fault
        on dim_check.check_id = check_fault.check_id

),

checked_disclosures as (

    select distinct check_case.check_id, check_document.disclosure_key

    from check_case

    inner join check_document
        on check_case.document_key = check_document.document_key

),

readable_checks as (

    select distinct check_inputs.check_id, disclosure_inputs.disclosure_key

    from check_inputs

    inner join disclosure_inputs
        on check_inputs.input = disclosure_inputs.input

),

-- one subject may stand twice in a table: the place tells the second from the first. Few do, and
-- only their rows are sorted
cases as (

    select
        check_case.rowid as case_number,
        hash(
            check_case.check_id,
            check_case.document_key,
            check_case.other_document_key,
            check_case.table_id,
            check_case.table_number,
            check_case.figure_kind,
            check_case.subject
        ) as subject_hash

    from check_case

),

crowded_cases as (

    select cases.case_number

    from cases

    semi join (
        select cases.subject_hash
        from cases
        group by cases.subject_hash
        having count(*) > 1
    ) as crowded
        on cases.subject_hash = crowded.subject_hash

),

occurrences as (

    select
        crowded_cases.case_number,
        row_number() over (
            partition by
                check_case.check_id,
                check_case.document_key,
                check_case.other_document_key,
                check_case.table_id,
                check_case.table_number,
                check_case.figure_kind,
                check_case.subject
            order by
                check_case.left_places,
                check_case.right_places,
                check_case.left_label
        ) as occurrence

    from check_case

    inner join crowded_cases
        on check_case.rowid = crowded_cases.case_number

),

numbered as (

    select
        check_case.* exclude (tolerance, verdict, severity, reason, note),
        check_verdict.* exclude (case_number),
        occurrences.occurrence

    from check_case

    inner join check_verdict
        on check_case.rowid = check_verdict.case_number

    left join occurrences
        on check_case.rowid = occurrences.case_number

    union all by name

    select
        asked.check_id,
        asked.disclosure_key as document_key,
        '' as subject,
        '' as left_label,
        case when asked.message is null then 'insufficient_data' else 'error' end as outcome,
        case
            when asked.message is not null then 'check_broken'
            when readable_checks.check_id is null then 'table_absent'
            else 'no_subject'
        end as reason,
        asked.message as note

    from checks_of_disclosures as asked

    anti join checked_disclosures
        on asked.check_id = checked_disclosures.check_id
        and asked.disclosure_key = checked_disclosures.disclosure_key

    left join readable_checks
        on asked.check_id = readable_checks.check_id
        and asked.disclosure_key = readable_checks.disclosure_key

)

select
    left(
        md5(
            concat_ws(
                '|',
                numbered.check_id,
                numbered.document_key,
                numbered.other_document_key,
                numbered.table_id,
                cast(numbered.table_number as varchar),
                numbered.figure_kind,
                numbered.subject,
                cast(nullif(numbered.occurrence, 1) as varchar)
            )
        ),
        16
    ) as result_key,
    numbered.check_id,
    dim_check.check_version,
    coalesce(numbered.severity, dim_check.severity) as severity,
    numbered.document_key,
    numbered.other_document_key,
    check_document.fiscal_year,
    numbered.figure_kind,
    numbered.table_id,
    numbered.table_number,
    numbered.subject,
    numbered.outcome,
    numbered.reason,
    reasons.name as reason_name,
    numbered.left_label,
    numbered.left_value,
    side_text(numbered.left_text, numbered.left_value, numbered.unit) as left_text,
    numbered.right_label,
    numbered.right_value,
    side_text(numbered.right_text, numbered.right_value, numbered.unit) as right_text,
    case
        when numbered.left_value is not null or numbered.right_value is not null then numbered.unit
    end as unit,
    numbered.left_value - numbered.right_value as difference,
    -- of two percentages the difference is in points
    side_text(
        null,
        numbered.left_value - numbered.right_value,
        case when numbered.unit = '%' then '个百分点' else numbered.unit end
    ) as difference_text,
    numbered.tolerance,
    coalesce(numbered.outcome = 'pass' and numbered.is_within_rounding, false) as is_rounded,
    numbered.note,
    numbered.left_places,
    numbered.right_places

from numbered

inner join dim_check
    on numbered.check_id = dim_check.check_id

inner join check_document
    on numbered.document_key = check_document.document_key

left join reference_list('check_reason') as reasons
    on numbered.reason = reasons.code;

comment on table check_result is
    '勾稽关系检查结果 | What each check found for each subject';
comment on column check_result.result_key is
    '检查结果主键 | key of the result: the same from build to build for one check of one subject';
comment on column check_result.check_id is '勾稽关系编号 | id of the check';
comment on column check_result.check_version is
    '勾稽关系版本 | version of the check''s formula';
comment on column check_result.severity is '严重程度 | info, warning or error';
comment on column check_result.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document: first 16 hex digits of its SHA-256';
comment on column check_result.other_document_key is
    '另一文件主键 | the other document of a pair';
comment on column check_result.fiscal_year is '年度 | fiscal year of the document';
comment on column check_result.figure_kind is
    '数字性质 | what the figure is: budget, adjusted_budget, execution, final_account, …';
comment on column check_result.table_id is '表编号 | standard table, sheet or sentence';
comment on column check_result.table_number is
    '表在文件中的序号 | number of the table in its document';
comment on column check_result.subject is
    '检查对象（行、栏或科目） | row, column or code that is checked';
comment on column check_result.outcome is
    '结果 | pass, fail, not_applicable, insufficient_data, unreadable or error';
comment on column check_result.reason is
    '未检查原因代码 | why nothing was checked, see reference/check_reason.csv';
comment on column check_result.reason_name is '未检查原因 | why nothing was checked, in Chinese';
comment on column check_result.left_label is '左侧名称 | what the left side is';
comment on column check_result.left_value is '左侧数值 | left side, in the unit of the row';
comment on column check_result.left_text is
    '左侧显示 | left side as shown: words, or the number with its unit';
comment on column check_result.right_label is '右侧名称 | what the right side is';
comment on column check_result.right_value is '右侧数值 | right side, in the unit of the row';
comment on column check_result.right_text is
    '右侧显示 | right side as shown: words, or the number with its unit';
comment on column check_result.unit is '数值单位 | unit of both sides: 元, %, 人, …';
comment on column check_result.difference is '两侧之差 | left side minus right side';
comment on column check_result.difference_text is
    '两侧之差显示 | the difference with its unit';
comment on column check_result.tolerance is '允许差额 | difference that rounding explains';
comment on column check_result.is_rounded is
    '是否有四舍五入差额 | whether the sides agree by rounding only';
comment on column check_result.note is '说明 | what a reader should know of this case';
comment on column check_result.left_places is
    '左侧所在位置 | keys of the printed places of the left side, see printed.place';
comment on column check_result.right_places is
    '右侧所在位置 | keys of the printed places of the right side, see printed.place';
