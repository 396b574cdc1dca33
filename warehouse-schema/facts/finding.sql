-- Everything wrong or doubtful, from receiving a file to choosing the source of a fact.
-- 数据问题（接收、读取、匹配、取数各环节）
--
-- a row is: one fault at one place; the files of findings/ add the failed checks

create or replace table finding as

with

file_loads as (

    select
        stg_manifest.file,
        max(stg_manifest.load_number) as load_number

    from stg_manifest

    group by stg_manifest.file

),

receipt_findings as (

    select
        'receipt' as origin,
        stg_receipt_finding.document_key,
        stg_receipt_finding.file,
        stg_receipt_finding.kind,
        stg_receipt_finding.severity,
        stg_receipt_finding.page,
        stg_receipt_finding.line,
        stg_receipt_finding.table_title,
        stg_receipt_finding.row_label,
        stg_receipt_finding.column_label,
        stg_receipt_finding.printed_text,
        stg_receipt_finding.expected

    from stg_receipt_finding

    left join file_loads
        on stg_receipt_finding.file = file_loads.file

    where stg_receipt_finding.load_number
        >= coalesce(file_loads.load_number, (select load_number from last_load))

),

reading_findings as (

    select
        'reading' as origin,
        stg_finding.document_key,
        effective_document.file,
        stg_finding.kind,
        stg_finding.severity,
        stg_finding.page,
        stg_finding.line,
        stg_finding.table_title,
        stg_finding.row_label,
        stg_finding.column_label,
        stg_finding.printed_text,
        stg_finding.expected

    from stg_finding

    inner join effective_document
        on stg_finding.document_key = effective_document.document_key

),

matching_findings as (

    select distinct
        'matching' as origin,
        reading_figure.document_key,
        effective_document.file,
        reading_figure.code_finding_kind as kind,
        'warning' as severity,
        reading_figure.page,
        reading_figure.line,
        reading_figure.table_title,
        reading_figure.row_label,
        '' as column_label,
        trim(reading_figure.row_code || ' ' || reading_figure.row_label) as printed_text,
        '科目目录中应有此编码与名称' as expected

    from reading_figure

    inner join effective_document
        on reading_figure.document_key = effective_document.document_key

    where reading_figure.code_finding_kind is not null

),

place_findings as (

    select
        'matching' as origin,
        effective_document.document_key,
        effective_document.file,
        division_match.finding_kind as kind,
        'warning' as severity,
        0 as page,
        0 as line,
        '' as table_title,
        '行政区划' as row_label,
        '' as column_label,
        trim(effective_document.division_code || ' ' || effective_document.division_name)
            as printed_text,
        case
            when starts_with(division_match.evidence, 'borne by ')
                then '只有一个区划用此名称；同名的有'
                    || replace(division_match.evidence, 'borne by', '')
            else '行政区划目录中应有此代码与名称'
        end as expected

    from effective_document

    inner join division_match
        on effective_document.division_code = division_match.division_code
        and effective_document.division_name = division_match.division_name
        and coalesce(effective_document.fiscal_year, 0) = division_match.fiscal_year

    where division_match.finding_kind is not null

),

level_findings as (

    select
        'matching' as origin,
        printed_indicator.document_key,
        effective_document.file,
        indicator_match.finding_kind as kind,
        'warning' as severity,
        printed_indicator.page,
        printed_indicator.line,
        printed_indicator.project_name as table_title,
        printed_indicator.level3 as row_label,
        '' as column_label,
        printed_indicator.level1 || '/' || printed_indicator.level2 as printed_text,
        '指标层级目录中应有此一级、二级指标' as expected

    from printed.indicator as printed_indicator

    inner join effective_document
        on printed_indicator.document_key = effective_document.document_key

    inner join indicator_match
        on printed_indicator.level1 = indicator_match.level1
        and printed_indicator.level2 = indicator_match.level2
        and printed_indicator.level3 = indicator_match.level3
        and printed_indicator.description = indicator_match.description

    where indicator_match.finding_kind is not null

),

value_findings as (

    select
        'matching' as origin,
        printed_indicator.document_key,
        effective_document.file,
        value_match.finding_kind as kind,
        'info' as severity,
        printed_indicator.page,
        printed_indicator.line,
        printed_indicator.project_name as table_title,
        printed_indicator.level3 as row_label,
        '' as column_label,
        printed_indicator.value_text as printed_text,
        '可读作数量、日期或定性词语的指标值；原文保留，不参与数值比较' as expected

    from printed.indicator as printed_indicator

    inner join effective_document
        on printed_indicator.document_key = effective_document.document_key

    inner join value_match
        on printed_indicator.value_text = value_match.value_text

    where value_match.finding_kind is not null

),

set_aside_findings as (

    select
        'selection' as origin,
        amount_line.document_key,
        effective_document.file,
        'part_not_closing' as kind,
        'warning' as severity,
        amount_line.page,
        amount_line.line,
        printed_figure.table_title,
        amount_line.row_label,
        amount_line.column_label,
        amount_line.printed_text || amount_line.printed_unit as printed_text,
        '各分项之和应等于其上级数；不相等，事实取上级数，分项仅保留原文' as expected

    from amount_line

    inner join printed.figure as printed_figure
        on amount_line.figure_key = printed_figure.figure_key

    inner join effective_document
        on amount_line.document_key = effective_document.document_key

    where amount_line.is_chosen
        and amount_line.is_set_aside
        and (
            amount_line.role = 'item'
            or exists (
                select 1
                from amount_line as whole
                where whole.document_key = amount_line.document_key
                    and whole.table_number = amount_line.table_number
                    and whole.fact_table = amount_line.fact_table
                    and whole.is_fact
                    and whole.role = 'total'
            )
        )
        and amount_line.statement_rank = 1

),

open_source_findings as (

    select distinct
        'selection' as origin,
        amount_selection.document_key,
        effective_document.file,
        'source_not_closing' as kind,
        'warning' as severity,
        0 as page,
        0 as line,
        amount_selection.source_table as table_title,
        amount_selection.fact_table as row_label,
        amount_selection.partition_code as column_label,
        cast(amount_selection.source_total_value as varchar) as printed_text,
        '末级之和为 ' || cast(amount_selection.source_leaf_value as varchar)
            || '，与印出的合计不符' as expected

    from amount_selection

    inner join effective_document
        on amount_selection.document_key = effective_document.document_key

    where amount_selection.is_chosen
        and amount_selection.is_closed = false
        and amount_selection.fact_table <> 'fact_key_figure'

),

witness_findings as (

    select
        'selection' as origin,
        fact_witness.document_key,
        effective_document.file,
        'witness_disagrees' as kind,
        'warning' as severity,
        fact_witness.witness_page as page,
        fact_witness.witness_line as line,
        fact_witness.witness_table_id as table_title,
        fact_witness.witness_row_label as row_label,
        fact_witness.witness_column_label as column_label,
        fact_witness.witness_printed_text as printed_text,
        '同一事实在另一处为 ' || cast(max(fact_witness.covered_value) as varchar) || ' 元'
            as expected

    from (
        select
            amount_witness.fact_table,
            printed_figure.document_key,
            printed_figure.page as witness_page,
            printed_figure.line as witness_line,
            printed_figure.table_id as witness_table_id,
            printed_figure.row_label as witness_row_label,
            printed_figure.column_label as witness_column_label,
            printed_figure.printed_text as witness_printed_text,
            cast(amount_witness.covered_value as decimal(18, 2)) as covered_value,
            amount_witness.witness_figure_key

        from amount_witness

        inner join printed.figure as printed_figure
            on amount_witness.witness_figure_key = printed_figure.figure_key

        -- a sentence may be about this fact or that: 基本支出 of all money or of grants
        where not amount_witness.is_agreeing
            and amount_witness.witness_figure_key not in (
                select agreeing.witness_figure_key
                from amount_witness as agreeing
                where agreeing.is_agreeing
            )
    ) as fact_witness

    inner join effective_document
        on fact_witness.document_key = effective_document.document_key

    group by all

),

project_witness_findings as (

    select
        'selection' as origin,
        project_figure.document_key,
        effective_document.file,
        'witness_disagrees' as kind,
        'warning' as severity,
        printed_figure.page,
        printed_figure.line,
        printed_figure.table_id as table_title,
        printed_figure.row_label,
        printed_figure.column_label,
        printed_figure.printed_text,
        '同一项目的金额在另一处为 ' || cast(first_statement.amount_yuan as varchar)
            || ' 元，未相加' as expected

    from project_figure

    inner join project_figure as first_statement
        on project_figure.project_member_key = first_statement.project_member_key
        and project_figure.measure = first_statement.measure
        and project_figure.fiscal_year is not distinct from first_statement.fiscal_year
        and project_figure.figure_kind = first_statement.figure_kind
        and first_statement.statement_rank = 1

    inner join printed.figure as printed_figure
        on project_figure.figure_key = printed_figure.figure_key

    inner join printed.figure as first_figure
        on first_statement.figure_key = first_figure.figure_key

    inner join effective_document
        on project_figure.document_key = effective_document.document_key

    where project_figure.statement_rank > 1
        and project_figure.measure <> 'planned_share'
        and abs(project_figure.amount_yuan - first_statement.amount_yuan)
            > rounding_envelope(
                1,
                greatest(
                    printed_step_yuan(printed_figure.printed_text, printed_figure.printed_unit),
                    printed_step_yuan(first_figure.printed_text, first_figure.printed_unit)
                )
            )

),

other_body_findings as (

    select distinct
        'selection' as origin,
        amount_selection.document_key,
        effective_document.file,
        'table_of_other_body' as kind,
        'warning' as severity,
        0 as page,
        0 as line,
        amount_selection.source_table as table_title,
        trim(amount_selection.body_code || ' ' || amount_selection.body_name) as row_label,
        '' as column_label,
        '' as printed_text,
        '此表属于另一单位，未计入本文件的事实' as expected

    from amount_selection

    inner join effective_document
        on amount_selection.document_key = effective_document.document_key

    where not amount_selection.is_chosen and not amount_selection.is_publisher

),

kept_findings as (

    select
        'selection' as origin,
        printed_figure.document_key,
        effective_document.file,
        'figure_not_loaded' as kind,
        'info' as severity,
        min(printed_figure.page) as page,
        min(printed_figure.line) as line,
        printed_figure.table_title,
        printed_figure.measure as row_label,
        printed_figure.table_id as column_label,
        cast(count(*) as varchar) as printed_text,
        '这些数字仅保留原文，未形成事实' as expected

    from printed.figure as printed_figure

    inner join effective_document
        on printed_figure.document_key = effective_document.document_key

    where printed_figure.disposition = 'kept_as_printed'

    group by
        printed_figure.document_key,
        effective_document.file,
        printed_figure.table_title,
        printed_figure.measure,
        printed_figure.table_id

),

identity_findings as (

    select
        'identity' as origin,
        effective_document.document_key,
        effective_document.file,
        'identity_unknown' as kind,
        'warning' as severity,
        0 as page,
        0 as line,
        '' as table_title,
        unnest(
            list_filter(
                [
                    case when body_key.division_key = 0 then '行政区划' end,
                    case when body_key.budgetary_unit_key = 0 then '预算单位' end,
                    case when effective_document.fiscal_year is null then '年度' end,
                    case when effective_document.stage is null then '预算或决算' end
                ],
                lambda name: name is not null
            )
        ) as row_label,
        '' as column_label,
        '' as printed_text,
        '请在清单中写明' as expected

    from effective_document

    inner join body_key
        on effective_document.document_key = body_key.document_key
        and body_key.body_code = ''
        and body_key.body_name = ''

    where effective_document.is_read
        and not exists (
            select 1
            from stg_receipt_finding
            where stg_receipt_finding.document_key = effective_document.document_key
                and stg_receipt_finding.kind = 'identity_unknown'
        )

),

conflicts as (

    select
        effective_document.document_key,
        effective_document.file,
        unnest(
            [
                {
                    'field': '年度',
                    'printed': cast(stg_document.fiscal_year as varchar),
                    'in_force': cast(effective_document.fiscal_year as varchar),
                },
                {
                    'field': '预算或决算',
                    'printed': stg_document.stage,
                    'in_force': effective_document.stage,
                },
                {
                    'field': '范围',
                    'printed': stg_document.scope,
                    'in_force': effective_document.scope,
                },
                {
                    'field': '预算单位编码',
                    'printed': stg_document.unit_code,
                    'in_force': effective_document.unit_code,
                },
                {
                    'field': '预算单位',
                    'printed': regexp_replace(stg_document.unit_name, '本级$', ''),
                    'in_force': effective_document.unit_name,
                }
            ],
            recursive := true
        )

    from effective_document

    inner join stg_document
        on effective_document.document_key = stg_document.document_key

),

conflict_findings as (

    select
        'identity' as origin,
        conflicts.document_key,
        conflicts.file,
        'identity_conflict' as kind,
        'warning' as severity,
        0 as page,
        0 as line,
        '' as table_title,
        conflicts.field as row_label,
        '' as column_label,
        conflicts.printed as printed_text,
        '清单写明 ' || conflicts.in_force || '，以清单为准' as expected

    from conflicts

    -- a body is named with its division or without, in full or in short; a department's code
    -- begins its bodies' codes
    where conflicts.printed <> ''
        and not contains(conflicts.printed, conflicts.in_force)
        and not contains(conflicts.in_force, conflicts.printed)
        and not abbreviates(conflicts.printed, conflicts.in_force)
        and not abbreviates(conflicts.in_force, conflicts.printed)

),

override_findings as (

    select
        'override' as origin,
        '' as document_key,
        stg_override_finding.file,
        stg_override_finding.kind,
        stg_override_finding.severity,
        stg_override_finding.page,
        stg_override_finding.line,
        stg_override_finding.table_title,
        stg_override_finding.row_label,
        stg_override_finding.column_label,
        stg_override_finding.printed_text,
        stg_override_finding.expected

    from stg_override_finding

),

expectation_findings as (

    select
        'expectation' as origin,
        '' as document_key,
        stg_expectation_finding.*

    from stg_expectation_finding

),

all_findings as (

    select * from receipt_findings

    union all by name

    select * from reading_findings

    union all by name

    select * from matching_findings

    union all by name

    select * from place_findings

    union all by name

    select * from level_findings

    union all by name

    select * from value_findings

    union all by name

    select * from identity_findings

    union all by name

    select * from conflict_findings

    union all by name

    select * from set_aside_findings

    union all by name

    select * from open_source_findings

    union all by name

    select * from witness_findings

    union all by name

    select * from project_witness_findings

    union all by name

    select * from other_body_findings

    union all by name

    select * from kept_findings

    union all by name

    select * from override_findings

    union all by name

    select * from expectation_findings

)

select
    all_findings.origin,
    coalesce(all_findings.document_key, '') as document_key,
    all_findings.file,
    all_findings.kind,
    all_findings.severity,
    cast(null as varchar) as check_id,
    cast(null as varchar) as result_key,
    cast(null as varchar) as cause_key,
    true as is_cause_head,
    all_findings.page,
    all_findings.line,
    all_findings.table_title,
    all_findings.row_label,
    all_findings.column_label,
    all_findings.printed_text,
    all_findings.expected

from all_findings

order by all;

comment on table finding is
    '数据问题（接收、读取、匹配、取数各环节） | Everything wrong or doubtful, from receiving a file to choosing the source of a fact';
comment on column finding.origin is
    '问题来源 | where it was found: receipt, override, expectation, reading, matching, identity, selection, check';
comment on column finding.document_key is
    '文件主键，未读取的文件为空 | key of the document, blank where the file was never read';
comment on column finding.file is '文件名 | name of the file in the inbox';
comment on column finding.kind is '问题类别 | kind of fault';
comment on column finding.severity is '严重程度 | info, warning or error';
comment on column finding.check_id is '勾稽关系编号 | id of the check';
comment on column finding.result_key is
    '检查结果主键 | key of the failed result in check_result';
comment on column finding.cause_key is
    '同因组主键 | the result that heads all failures of one cause';
comment on column finding.is_cause_head is
    '是否组首 | whether it stands for its cause; counting these counts each cause once';
comment on column finding.page is '页码 | page, 0 where the format has none';
comment on column finding.line is '行号 | line of the page or file';
comment on column finding.table_title is '表名（原文） | title as printed';
comment on column finding.row_label is '行名称（原文） | label of the row as printed';
comment on column finding.column_label is '栏目（原文） | header path of the column as printed';
comment on column finding.printed_text is '原文 | text as printed';
comment on column finding.expected is '应有内容或说明 | what was expected in its place';
