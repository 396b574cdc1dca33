-- Whether the document of a figure or indicator is in force, and what stands in its place.
-- 该数字所在文件是否现行，由何文件的哪个数字取代
--
-- a row is: the document where it is no longer in force, then each document that superseded it
-- with the same figure in it; no rows where the document is in force

with recursive

successions as (

    select split_part($1, '.', 1) as document_key, 0 as step

    union all

    select dim_document.superseded_by as document_key, successions.step + 1 as step

    from successions

    inner join dim_document
        on successions.document_key = dim_document.document_key

    where dim_document.superseded_by is not null

),

figures as (

    select
        figure.document_key,
        figure.figure_key,
        concat_ws(' ', figure.printed_text, figure.printed_unit) as printed_text,
        concat_ws(
            chr(31),
            figure.table_id,
            figure.row_code,
            figure.row_label,
            figure.column_label,
            figure.measure,
            figure.figure_kind,
            figure.fiscal_year,
            row_number() over (
                partition by
                    figure.document_key,
                    figure.table_id,
                    figure.row_code,
                    figure.row_label,
                    figure.column_label,
                    figure.measure,
                    figure.figure_kind,
                    figure.fiscal_year
                order by figure.figure_number
            )
        ) as place

    from printed.figure as figure

    where figure.document_key in (select successions.document_key from successions)

)

select
    case
        when successions.step = 0 and dim_document.superseded_by is not null then '已被取代'
        when successions.step = 0 then '已撤回'
        when dim_document.withdrawn_on is not null then '取代它的文件，已撤回'
        when dim_document.superseded_by is not null then '取代它的文件，又被取代'
        else '取代它的文件，现行'
    end as "情况",
    dim_document.file as "文件名",
    dim_document.document_key as "文件主键",
    dim_document.first_load_date as "初次装载",
    dim_document.withdrawn_on as "撤回日期",
    same_figure.figure_key as "同一数字的主键",
    same_figure.printed_text as "同一数字的原文"

from successions

inner join dim_document
    on successions.document_key = dim_document.document_key

left join figures as asked
    on asked.figure_key = $1

left join figures as same_figure
    on successions.document_key = same_figure.document_key
    and asked.place = same_figure.place

where exists (
    select 1
    from dim_document as own
    where own.document_key = split_part($1, '.', 1) and not own.is_current
)

order by successions.step;
