-- Operating expenses of the organ are its public funds.
-- 机关运行经费等于公用经费
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: text, BUD06, BUD07, FIN06
-- condition: 单位为行政或参公单位且不含事业单位时相等，其余只要求不大于；
--     单列机关运行经费表且口径更宽的不适用
--     | equal for an administrative body without public institutions, else at most; not where
--     a table of its own gives the expenses on a wider base
-- tolerance: U
-- bars: none
-- a row is: one sentence about operating expenses, against public funds; and against the table
--     that prints them, which is an error where it differs

insert into check_case by name

with

sentences as (

    select
        check_sentence.*,
        check_document.body_class,
        check_document.scope

    from check_sentence

    inner join check_document
        on check_sentence.document_key = check_document.document_key

    where check_sentence.measure = 'agency_operating_expense'
        and check_sentence.figure_kind = check_sentence.stage

),

-- a department may hold public institutions, whose funds are not the organ's
institutions as (

    select
        check_sentence.disclosure_key,
        max(check_sentence.stated_value) filter (
            check_sentence.measure = 'bodies_public_institution'
        ) as institution_count,
        max(check_sentence.stated_value) filter (
            check_sentence.measure = 'bodies_subordinate'
        ) as subordinate_count

    from check_sentence

    group by check_sentence.disclosure_key

),

own_tables as (

    select
        check_line.disclosure_key,
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id = 'OTHER' as is_table_by_code,
        line_name(check_line.table_id, check_line.row_label, check_line.column_label)
            as line_label,
        check_line.amount_yuan,
        check_line.step_yuan,
        check_line.figure_key

    from check_line

    where check_line.measure = 'agency_operating_expense'
        and check_line.table_id <> 'NARRATIVE'

),

public_funds as (

    select
        check_line.disclosure_key,
        check_line.document_key,
        check_line.figure_kind,
        line_name(check_line.table_id, check_line.row_label, check_line.column_label)
            as line_label,
        check_line.amount_yuan,
        check_line.step_yuan,
        [check_line.figure_key] as places,
        1 as precedence

    from check_line

    where check_line.table_id in ('BUD06', 'FIN06')
        and (
            (check_line.measure = 'operating' and check_line.role = 'total')
            or (check_line.measure = 'total' and check_line.code = 'operating')
        )

    union all by name

    select
        class_sum.disclosure_key,
        class_sum.document_key,
        class_sum.figure_kind,
        known_table_name(class_sum.table_id) || class_sum.line_label as line_label,
        class_sum.amount_yuan,
        class_sum.step_yuan,
        class_sum.places,
        2 as precedence

    from class_sum

    where class_sum.line_code = 'operating'

),

chosen_funds as (

    select
        public_funds.*,
        row_number() over (
            partition by public_funds.disclosure_key, public_funds.figure_kind
            order by public_funds.precedence, public_funds.places
        ) as line_rank

    from public_funds

),

sides as (

    select
        sentences.*,
        chosen_funds.* exclude (disclosure_key, document_key, figure_kind, step_yuan, line_rank),
        chosen_funds.document_key as line_document_key,
        greatest(sentences.step_yuan, chosen_funds.step_yuan) as tolerance_yuan,
        coalesce(
            sentences.body_class = 'administrative'
                and (
                    sentences.scope = 'unit'
                    or institutions.institution_count = 0
                    or institutions.subordinate_count = 0
                ),
            false
        ) as is_organ_alone,
        exists (
            select 1
            from own_tables
            where own_tables.disclosure_key = sentences.disclosure_key
                and own_tables.figure_kind = sentences.figure_kind
                and own_tables.is_table_by_code
                and own_tables.amount_yuan
                    > chosen_funds.amount_yuan + greatest(
                        own_tables.step_yuan, chosen_funds.step_yuan
                    )
        ) as has_wider_table

    from sentences

    left join chosen_funds
        on sentences.disclosure_key = chosen_funds.disclosure_key
        and sentences.figure_kind = chosen_funds.figure_kind
        and chosen_funds.line_rank = 1

    left join institutions
        on sentences.disclosure_key = institutions.disclosure_key

)

select
    'TXT-TAB-08' as check_id,
    sides.document_key,
    nullif(sides.line_document_key, sides.document_key) as other_document_key,
    sides.figure_kind,
    'NARRATIVE' as table_id,
    sides.row_label as subject,
    '文字所述机关运行经费' as left_label,
    sides.stated_value as left_value,
    [sides.figure_key] as left_places,
    coalesce(sides.line_label, '公用经费') as right_label,
    sides.amount_yuan as right_value,
    sides.places as right_places,
    sides.tolerance_yuan as tolerance,
    case when sides.is_organ_alone then 'equal' else 'at_most' end as relation,
    case when sides.has_wider_table then 'not_applicable' end as verdict,
    case when sides.has_wider_table then 'condition_false' end as reason,
    null as severity,
    case
        when sides.has_wider_table then '文件单列机关运行经费表，口径大于基本支出公用经费'
        when not sides.is_organ_alone then '不能确定只含行政、参公单位，只检查不大于公用经费'
    end as note

from sides

union all by name

select
    'TXT-TAB-08' as check_id,
    sentences.document_key,
    nullif(own_tables.document_key, sentences.document_key) as other_document_key,
    sentences.figure_kind,
    'NARRATIVE' as table_id,
    sentences.row_label || '（与所列表）' as subject,
    '文字所述机关运行经费' as left_label,
    sentences.stated_value as left_value,
    [sentences.figure_key] as left_places,
    own_tables.line_label as right_label,
    own_tables.amount_yuan as right_value,
    [own_tables.figure_key] as right_places,
    greatest(sentences.step_yuan, own_tables.step_yuan) as tolerance,
    'equal' as relation,
    'error' as severity

from sentences

inner join own_tables
    on sentences.disclosure_key = own_tables.disclosure_key
    and sentences.figure_kind = own_tables.figure_kind;
