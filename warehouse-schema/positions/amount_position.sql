-- Where each figure stands in the fact that it can give: on the way from the total down to
-- the code of its row, and down to the part that its column or sentence names.
-- 每个数字在可形成事实中的位置（科目路径与分项路径）
--
-- a row is: one figure in one fact it can give; a figure in doubt that no sum of its table
-- confirms can give none; figures of other years can give key figures
-- alone, since the facts of a document are about its own year. What a table prints beside the
-- three public expenses, such as 机关运行经费, stands twice: as a part of its table, which
-- may have a total of both, and as the key figure that sentences state as well. Of a body and
-- the bodies whose codes begin with its code, in a table of 三公, those below it count

create or replace temp table amount_position as

with

bodies as (

    select distinct
        reading_figure.document_key,
        reading_figure.table_number,
        reading_figure.row_code

    from reading_figure

    where reading_figure.source_table in ('BUD07', 'FIN09')
        and reading_figure.row_code <> ''

),

parent_bodies as (

    select distinct
        parents.document_key,
        parents.table_number,
        parents.row_code

    from bodies as parents

    inner join bodies as children
        on parents.document_key = children.document_key
        and parents.table_number = children.table_number
        and starts_with(children.row_code, parents.row_code)
        and length(children.row_code) > length(parents.row_code)

),

-- tables that print more than the three public expenses, so that their total is a wider one
wide_tables as (

    select distinct reading_figure.document_key, reading_figure.table_number

    from reading_figure

    left join stg_part
        on reading_figure.code = stg_part.part_code
        and stg_part.part_list = 'three_public'
        and starts_with(stg_part.part_path, '/total/')

    where reading_figure.source_table in ('BUD07', 'FIN09')
        and reading_figure.role in ('item', 'subtotal')
        and stg_part.part_code is null

),

placed_figures as (

    select
        reading_figure.figure_key,
        reading_figure.document_key,
        reading_figure.figure_number,
        reading_figure.source_table,
        reading_figure.table_number,
        reading_figure.row_number,
        reading_figure.body_code,
        reading_figure.body_name,
        reading_figure.dimension,
        reading_figure.role,
        reading_figure.code,
        reading_figure.row_code,
        reading_figure.row_label,
        reading_figure.fiscal_year,
        reading_figure.document_year,
        reading_figure.figure_kind,
        reading_figure.figure_value,
        reading_figure.step_yuan,
        amount_use.fact_table,
        amount_use.partition_code,
        amount_use.source_order,
        amount_use.row_axis,
        amount_use.part_list,
        amount_use.is_key_figure,
        -- 基本支出 as a row: it parts the total as a column of that name would
        amount_use.row_axis = 'row'
            and amount_use.part_code = 'total'
            and amount_use.part_list = reading_figure.dimension as is_part_row,
        reading_figure.fiscal_year is distinct from reading_figure.document_year
            and amount_use.fact_table <> 'fact_key_figure' as is_of_other_year,
        case
            when is_part_row then reading_figure.code
            when split_table.document_key is not null
                then coalesce(
                    case
                        when reading_figure.role = 'subtotal'
                            and reading_figure.code in ('personnel', 'operating')
                            then reading_figure.code
                    end,
                    stg_economic_part.part_code,
                    'total'
                )
            when amount_use.part_code <> '@row' then amount_use.part_code
            when reading_figure.role = 'total' and wide_tables.document_key is not null
                then 'table_total'
            when reading_figure.role = 'total' then 'total'
            -- 公务用车购置及运行维护费 is a subtotal of its own, 小计 is that of all three
            when reading_figure.role = 'subtotal'
                and amount_use.part_list = 'three_public'
                and three_public_part.part_code is null
                then 'total'
            else coalesce(nullif(reading_figure.code, ''), '?' || reading_figure.row_label)
        end as part_code,
        case
            when amount_use.row_axis = 'none' or is_part_row then ''
            when amount_use.row_axis <> 'row' then amount_use.row_axis
            when reading_figure.role in ('total', 'subtotal') then ''
            else coalesce(
                carried_row.path,
                row_path(
                    reading_figure.code,
                    reading_figure.match_method,
                    reading_figure.row_code,
                    reading_figure.row_label
                )
            )
        end as code_path,
        -- the entry that the money is of, or of which only a part is known
        case
            when amount_use.row_axis = 'row' and reading_figure.role = 'item'
                then reading_figure.code
            when amount_use.row_axis not in ('row', 'none') then amount_use.row_axis
            else ''
        end as entry_code

    from reading_figure

    inner join amount_use
        on reading_figure.figure_key = amount_use.figure_key

    left join split_table
        on reading_figure.document_key = split_table.document_key
        and reading_figure.table_number = split_table.table_number
        and reading_figure.figure_kind = split_table.figure_kind
        and amount_use.part_list = 'expenditure_kind'
        and amount_use.part_code = 'total'

    left join carried_row
        on reading_figure.document_key = carried_row.document_key
        and reading_figure.table_number = carried_row.table_number
        and reading_figure.body_code = carried_row.body_code
        and reading_figure.body_name = carried_row.body_name
        and reading_figure.row_code = carried_row.row_code

    left join stg_economic_part
        on reading_figure.code = stg_economic_part.code

    left join wide_tables
        on reading_figure.document_key = wide_tables.document_key
        and reading_figure.table_number = wide_tables.table_number
        and amount_use.part_list = 'three_public'

    left join stg_part as three_public_part
        on reading_figure.code = three_public_part.part_code
        and three_public_part.part_list = 'three_public'

    where reading_figure.figure_value is not null
        and not reading_figure.doubtful
        and reading_figure.figure_kind in (
            'budget', 'adjusted_budget', 'execution', 'final_account', 'actual'
        )

),

positions as (

    select
        placed_figures.figure_key,
        placed_figures.document_key,
        placed_figures.figure_number,
        case
            when placed_figures.is_of_other_year then 'fact_key_figure'
            else placed_figures.fact_table
        end as fact_table,
        case
            when placed_figures.is_of_other_year
                then replace(placed_figures.fact_table, 'fact_', '')
                    || case
                        when placed_figures.partition_code = '' then ''
                        else '_' || placed_figures.partition_code
                    end
            else placed_figures.partition_code
        end as partition_code,
        placed_figures.fiscal_year,
        placed_figures.figure_kind,
        placed_figures.source_table,
        placed_figures.source_order,
        case
            when placed_figures.source_table in ('STATEMENT', 'PERF') then 0
            else placed_figures.table_number
        end as table_number,
        case
            when placed_figures.source_table in ('STATEMENT', 'PERF') then 0
            when placed_figures.row_axis = 'row' and not placed_figures.is_part_row
                then placed_figures.row_number
            else 0
        end as row_number,
        placed_figures.body_code,
        placed_figures.body_name,
        placed_figures.dimension,
        placed_figures.role,
        placed_figures.code_path,
        placed_figures.entry_code,
        placed_figures.part_list,
        placed_figures.part_code,
        coalesce(stg_part.part_path, '/' || placed_figures.part_code || '/') as part_path,
        coalesce(stg_part.is_total, false) and placed_figures.code_path = '' as is_total,
        placed_figures.is_part_row,
        placed_figures.fact_table = 'fact_basic_expenditure'
            and placed_figures.role = 'subtotal'
            and placed_figures.part_code <> 'total' as is_part_total,
        placed_figures.figure_value,
        placed_figures.step_yuan,
        parent_bodies.row_code is null and (
            placed_figures.role in ('item', 'total')
            or placed_figures.is_key_figure
            or (
                placed_figures.role = 'subtotal'
                and placed_figures.part_list = 'three_public'
            )
            or (
                placed_figures.role = 'carry_over'
                and placed_figures.part_list = 'revenue_source'
                and placed_figures.part_code in ('carry_over', 'use_of_non_fiscal_surplus')
            )
        ) as is_counted

    from placed_figures

    left join stg_part
        on placed_figures.part_list = stg_part.part_list
        and placed_figures.part_code = stg_part.part_code

    left join parent_bodies
        on placed_figures.document_key = parent_bodies.document_key
        and placed_figures.table_number = parent_bodies.table_number
        and placed_figures.row_code = parent_bodies.row_code

    where not placed_figures.is_of_other_year
        or (
            placed_figures.code_path = ''
            and placed_figures.fact_table <> 'fact_basic_expenditure'
        )

)

select * from positions

union all

select
    positions.* replace (
        'fact_key_figure' as fact_table,
        positions.part_code as partition_code,
        positions.part_code as part_list,
        'total' as part_code,
        '/' as part_path,
        positions.code_path = '' as is_total
    )

from positions

where positions.fact_table = 'fact_three_public'
    and positions.part_path <> '/'
    and not starts_with(positions.part_path, '/total/');
