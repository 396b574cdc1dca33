-- What is known of a figure's row beside its own words: the fund of its table, and the class or
-- section that it stands under where its code and name do not tell.
-- 数字所在行的上下文：表的资金性质，以及编码与名称不足以判定时的上级科目
--
-- a row is: one figure of which something is known; a parent whose amount is not the sum of the
-- rows below it is none, and by the order of rows alone it is one only as long as every row
-- since it bears the name of a child; a blank parent with evidence says that the row is a class

create or replace temp table figure_context as

with

grouped_rows as (

    select
        row_anchor.*,
        coalesce(
            -- above a class there is nothing, and that is known
            case when row_anchor.is_top then '' end,
            case
                when row_anchor.anchor_code is null
                    then last_value(row_anchor.anchor_code ignore nulls) over above
            end,
            case when not row_anchor.is_decided then row_anchor.class_code end
        ) as parent_code,
        count(row_anchor.anchor_code) over so_far as group_number

    from row_anchor

    window
        above as (
            partition by row_anchor.document_key, row_anchor.table_number
            order by row_anchor.row_number
            rows between unbounded preceding and 1 preceding
        ),
        so_far as (
            partition by row_anchor.document_key, row_anchor.table_number
            order by row_anchor.row_number
            rows between unbounded preceding and current row
        )

),

doubtful_groups as (

    select distinct
        grouped_rows.document_key,
        grouped_rows.table_number,
        grouped_rows.group_number

    from grouped_rows

    where not grouped_rows.is_decided and grouped_rows.parent_code is not null

),

doubtful_rows as (

    select
        grouped_rows.*,
        children.code is not null
            or coalesce(starts_with(grouped_rows.code, grouped_rows.parent_code), false)
            as is_child

    from grouped_rows

    inner join doubtful_groups
        on grouped_rows.document_key = doubtful_groups.document_key
        and grouped_rows.table_number = doubtful_groups.table_number
        and grouped_rows.group_number = doubtful_groups.group_number

    left join (
        select distinct
            entry_wording.fiscal_year,
            entry_wording.dimension,
            entry_wording.parent_code,
            entry_wording.name,
            min(entry_wording.code) as code

        from entry_wording

        group by all
    ) as children
        on grouped_rows.fiscal_year = children.fiscal_year
        and grouped_rows.dimension = children.dimension
        and grouped_rows.parent_code = children.parent_code
        and grouped_rows.name = children.name

),

columns_of_groups as (

    select
        doubtful_rows.document_key,
        doubtful_rows.table_number,
        doubtful_rows.group_number,
        max(stg_figure.amount_yuan) filter (doubtful_rows.anchor_code is not null)
            as parent_value,
        sum(stg_figure.amount_yuan) filter (doubtful_rows.anchor_code is null)
            as children_value,
        rounding_envelope(
            count(*), min(printed_step_yuan(stg_figure.printed_text, stg_figure.printed_unit))
        ) as tolerance

    from doubtful_rows

    inner join stg_figure
        on doubtful_rows.document_key = stg_figure.document_key
        and doubtful_rows.table_number = stg_figure.table_number
        and doubtful_rows.row_number = stg_figure.row_number
        and stg_figure.measure <> 'revenue'

    where not doubtful_rows.is_summary and not doubtful_rows.is_part

    group by
        doubtful_rows.document_key,
        doubtful_rows.table_number,
        doubtful_rows.group_number,
        stg_figure.measure,
        stg_figure.column_label,
        stg_figure.figure_kind

),

closings as (

    select
        columns_of_groups.document_key,
        columns_of_groups.table_number,
        columns_of_groups.group_number,
        bool_and(
            abs(columns_of_groups.parent_value - coalesce(columns_of_groups.children_value, 0))
            <= columns_of_groups.tolerance
        ) as is_closed

    from columns_of_groups

    where columns_of_groups.parent_value <> 0

    group by
        columns_of_groups.document_key,
        columns_of_groups.table_number,
        columns_of_groups.group_number

),

row_parents as (

    select
        doubtful_rows.document_key,
        doubtful_rows.table_number,
        doubtful_rows.row_number,
        doubtful_rows.is_decided,
        doubtful_rows.parent_code,
        case
            when doubtful_rows.anchor_code is not null then 'order'
            when closings.is_closed then 'sum'
            when closings.is_closed is null
                and bool_and(doubtful_rows.is_child or doubtful_rows.is_summary) over (
                    partition by
                        doubtful_rows.document_key,
                        doubtful_rows.table_number,
                        doubtful_rows.group_number,
                        doubtful_rows.anchor_code is not null
                    order by doubtful_rows.row_number
                    rows between unbounded preceding and current row
                )
                then 'order'
        end as parent_evidence

    from doubtful_rows

    left join closings
        on doubtful_rows.document_key = closings.document_key
        and doubtful_rows.table_number = closings.table_number
        and doubtful_rows.group_number = closings.group_number

),

-- （一）一般公共服务支出（类） over sentences about its items
headings as (

    select
        titles.document_key,
        titles.table_title,
        min(entry_wording.code) as parent_code

    from (
        select distinct
            stg_figure.document_key,
            stg_figure.table_title,
            coalesce(effective_document.fiscal_year, 0) as fiscal_year

        from stg_figure

        inner join effective_document
            on stg_figure.document_key = effective_document.document_key

        where stg_figure.table_id = 'NARRATIVE'
            and starts_with(stg_figure.measure, 'expenditure_function_')
    ) as titles

    inner join entry_wording
        on titles.fiscal_year = entry_wording.fiscal_year
        and plain_name(titles.table_title) = entry_wording.name
        and entry_wording.dimension = 'function'
        and length(entry_wording.code) = 3

    group by titles.document_key, titles.table_title

    having count(distinct entry_wording.code) = 1

),

funds as (

    select list.table_id, list.fund_book

    from vocabulary_list('coded_table') as list

    where list.fund_book <> ''

)

select
    stg_figure.document_key,
    stg_figure.figure_number,
    coalesce(funds.fund_book, '') as fund_book,
    coalesce(row_parents.parent_code, headings.parent_code, '') as parent_code,
    case
        when row_parents.parent_code is not null then row_parents.parent_evidence
        when headings.parent_code is not null then 'path'
        else ''
    end as parent_evidence

from stg_figure

left join row_parents
    on stg_figure.document_key = row_parents.document_key
    and stg_figure.table_number = row_parents.table_number
    and stg_figure.row_number = row_parents.row_number
    and stg_figure.measure <> 'revenue'
    and stg_figure.table_id not in ('NARRATIVE', 'OTHER')
    and row_parents.parent_evidence is not null
    and not row_parents.is_decided

left join headings
    on stg_figure.document_key = headings.document_key
    and stg_figure.table_title = headings.table_title
    and stg_figure.table_id = 'NARRATIVE'
    and starts_with(stg_figure.measure, 'expenditure_function_')

left join funds
    on stg_figure.table_id = funds.table_id

where funds.fund_book is not null
    or row_parents.parent_code is not null
    or headings.parent_code is not null;
