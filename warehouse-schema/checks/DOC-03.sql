-- The initial budget quoted by function in the final accounts is the published one.
-- 决算年初预算等于预算公开数
--
-- severity: warning
-- version: 1
-- stage: final_account
-- inputs: text, BUD05, BUD08
-- condition: 当年预算已入库 | the budget of the year is loaded
-- tolerance: U
-- bars: none
-- a row is: one function, or the total, whose initial budget the text of one final account
--     quotes; a function without a row in the published tables was given nothing

insert into check_case by name

with

quoted as (

    select
        reading_figure.document_key,
        reading_figure.figure_key,
        reading_figure.row_label,
        case
            when reading_figure.measure = 'expenditure_general_public' then ''
            else reading_figure.code
        end as code,
        reading_figure.amount_yuan,
        reading_figure.step_yuan,
        disclosure_pair.other_document_key,
        disclosure_pair.reason as pair_reason

    from reading_figure

    inner join check_document
        on reading_figure.document_key = check_document.document_key

    inner join disclosure_pair
        on check_document.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'budget_of_year'

    where reading_figure.table_id = 'NARRATIVE'
        and reading_figure.figure_kind = 'budget'
        and reading_figure.fiscal_year = reading_figure.document_year
        and reading_figure.amount_yuan is not null
        and (
            reading_figure.measure = 'expenditure_general_public'
            or (
                starts_with(reading_figure.measure, 'expenditure_function_')
                and reading_figure.code <> ''
                and reading_figure.match_method <> 'parent'
            )
        )

    qualify row_number() over (
        partition by reading_figure.document_key, reading_figure.measure, reading_figure.row_label
        order by reading_figure.figure_number
    ) = 1

),

published as (

    select
        check_line.disclosure_key,
        arg_min(check_line.document_key, check_line.figure_key) as document_key,
        case when check_line.role = 'total' then '' else check_line.code end as code,
        sum(check_line.amount_yuan) as amount_yuan,
        max(check_line.step_yuan) as step_yuan,
        list(check_line.figure_key order by check_line.table_id, check_line.figure_key) as places

    from check_line

    where check_line.measure = 'total'
        and check_line.figure_kind = 'budget'
        and (
            (check_line.table_id in ('BUD05', 'BUD08') and check_line.role = 'item')
            or (check_line.table_id = 'BUD05' and check_line.role = 'total')
        )

    group by
        check_line.disclosure_key,
        case when check_line.role = 'total' then '' else check_line.code end

),

published_tables as (

    select distinct check_line.disclosure_key

    from check_line

    where check_line.table_id = 'BUD05'

)

select
    'DOC-03' as check_id,
    quoted.document_key,
    published.document_key as other_document_key,
    'budget' as figure_kind,
    'text' as table_id,
    trim(quoted.code || ' ' || quoted.row_label) as subject,
    '决算说明所述年初预算' as left_label,
    quoted.amount_yuan as left_value,
    [quoted.figure_key] as left_places,
    '预算公开数' as right_label,
    case
        when published.places is not null then published.amount_yuan
        when published_tables.disclosure_key is not null and quoted.code <> '' then 0
    end as right_value,
    published.places as right_places,
    greatest(quoted.step_yuan, published.step_yuan) as tolerance,
    case
        when published_tables.disclosure_key is null
            then coalesce(quoted.pair_reason, 'side_absent')
    end as reason,
    case
        when published.places is null and published_tables.disclosure_key is not null
            then '公开的预算表中没有此科目'
    end as note

from quoted

left join published
    on quoted.other_document_key = published.disclosure_key
    and quoted.code = published.code

left join published_tables
    on quoted.other_document_key = published_tables.disclosure_key;
