-- Every figure of tables and sentences under what it is a figure of.
-- 表与文字中的数字，按所指事项归并
--
-- a row is: one figure of one current document in one fact it can give; two figures with the same
--     position, code and part say the same, wherever and in whatever year they are printed. Of a
--     year that is not the document's own there are totals alone

create or replace temp table check_position as

with

part_names as (

    select 'expenditure_kind' as part_list, list.code, list.name
    from reference_list('expenditure_kind') as list

    union all

    select 'revenue_source' as part_list, list.code, list.name
    from reference_list('revenue_source') as list

    union all

    select 'three_public' as part_list, list.code, list.name
    from reference_list('three_public_item') as list

    where list.code <> 'total'

    union all

    select list.measure_code as part_list, list.member_code as code, list.name
    from reference_list('key_figure') as list

),

position_names as (

    select
        case
            when coalesce(list.partition_code, '') = '' then replace(list.fact_table, 'fact_', '')
            else replace(list.fact_table, 'fact_', '') || '_' || list.partition_code
        end as position,
        list.name

    from vocabulary_list('position_name') as list

),

placed as (

    select
        amount_position.*,
        case
            when amount_position.fact_table = 'fact_key_figure'
                then amount_position.partition_code
            when amount_position.partition_code = ''
                then replace(amount_position.fact_table, 'fact_', '')
            else replace(amount_position.fact_table, 'fact_', '')
                || '_' || amount_position.partition_code
        end as position

    from amount_position

)

select
    placed.document_key,
    check_document.disclosure_key,
    check_document.stage,
    check_document.fiscal_year as document_year,
    placed.fiscal_year,
    placed.figure_kind,
    placed.position,
    placed.part_code,
    placed.code_path,
    placed.dimension,
    reading_figure.table_id,
    reading_figure.table_number,
    reading_figure.source_table <> 'STATEMENT' as is_table,
    reading_figure.role,
    reading_figure.measure,
    reading_figure.row_label,
    concat_ws(
        ' ',
        position_names.name,
        coalesce(
            part_names.name,
            case
                when placed.part_code = 'total' and placed.code_path = '' then '合计'
                when placed.part_code = 'total' then null
                when placed.part_code = 'current' then '本年合计'
                when position_names.name is null then placed.position
            end
        ),
        nullif(placed.code_path, '')
    ) as subject,
    reading_figure.amount_yuan,
    reading_figure.quantity,
    placed.step_yuan,
    reading_figure.figure_number,
    placed.figure_key

from placed

inner join reading_figure
    on placed.figure_key = reading_figure.figure_key

inner join check_document
    on placed.document_key = check_document.document_key

inner join table_body
    on reading_figure.document_key = table_body.document_key
    and reading_figure.body_code = table_body.body_code
    and reading_figure.body_name = table_body.body_name

left join position_names
    on placed.position = position_names.position

left join part_names
    on placed.part_list = part_names.part_list
    and placed.part_code = part_names.code

-- a 小计 is of whatever stands beside it
where table_body.is_publisher and placed.part_code <> 'subtotal';
