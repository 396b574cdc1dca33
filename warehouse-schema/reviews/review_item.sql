-- What a person should look at: everything that was matched to nothing or doubtfully.
-- 复核清单：未匹配与存疑的内容
--
-- a row is: one printed code and name that was matched in one way; the most money comes first.
-- Money is the largest amount that each document prints with it, summed over the documents

create or replace table review_item as

with

dimensions as (

    select list.kind_name, list.dimension, list.dimension_name

    from vocabulary_list('review_dimension') as list

),

methods as (

    select list.match_method, list.name, list.review_reason

    from vocabulary_list('match_method') as list

),

items as (

    select
        match_occurrence.dimension,
        match_occurrence.printed_code,
        match_occurrence.printed_name,
        match_occurrence.matched_code,
        match_occurrence.match_method,
        match_occurrence.finding_kind,
        string_agg(
            distinct nullif(match_occurrence.table_id, ''), ' '
            order by nullif(match_occurrence.table_id, '')
        ) as table_ids,
        min(match_occurrence.fiscal_year) as first_year,
        max(match_occurrence.fiscal_year) as last_year,
        min(match_occurrence.division_key) as division_key,
        count(distinct match_occurrence.division_key) as division_count,
        min(match_occurrence.budgetary_unit_key) as budgetary_unit_key,
        count(distinct match_occurrence.budgetary_unit_key) as unit_count,
        count(*) as figure_count,
        arg_min(
            {
                'document_key': match_occurrence.document_key,
                'page': match_occurrence.page,
                'line': match_occurrence.line,
                'place_key': match_occurrence.place_key,
            },
            (
                -coalesce(match_occurrence.amount_yuan, 0),
                match_occurrence.document_key,
                match_occurrence.page,
                match_occurrence.line,
                match_occurrence.place_key
            )
        ) as example

    from match_occurrence

    where match_occurrence.match_method <> 'override'

    group by all

),

document_amounts as (

    select
        match_occurrence.dimension,
        match_occurrence.printed_code,
        match_occurrence.printed_name,
        match_occurrence.matched_code,
        match_occurrence.match_method,
        match_occurrence.finding_kind,
        match_occurrence.document_key,
        max(abs(match_occurrence.amount_yuan)) as amount_yuan

    from match_occurrence

    group by all

),

item_amounts as (

    select
        document_amounts.* exclude (document_key, amount_yuan),
        count(*) as document_count,
        cast(sum(document_amounts.amount_yuan) as decimal(18, 2)) as amount_yuan

    from document_amounts

    group by all

)

select
    dimensions.kind_name as kind,
    items.dimension,
    dimensions.dimension_name,
    items.printed_code,
    items.printed_name,
    items.table_ids,
    case
        when items.first_year < items.last_year
            then items.first_year || '—' || items.last_year
        else cast(items.first_year as varchar)
    end as seen_years,
    case when items.division_count = 1 then nullif(dim_division.division_code, '') end
        as division_code,
    case when items.division_count = 1 then nullif(dim_division.full_name, '') end
        as division_name,
    case when items.unit_count = 1 then nullif(dim_budgetary_unit.unit_name, '') end
        as unit_name,
    methods.name as match_method,
    nullif(items.matched_code, '') as matched_code,
    list_entry.name as matched_name,
    concat_ws('；', methods.review_reason, dim_finding_kind.kind_name) as review_reason,
    items.figure_count,
    item_amounts.document_count,
    item_amounts.amount_yuan,
    dim_document.file as example_file,
    nullif(items.example.page, 0) as example_page,
    nullif(items.example.line, 0) as example_line,
    nullif(items.example.place_key, '') as example_key

from items

inner join item_amounts
    on items.dimension = item_amounts.dimension
    and items.printed_code = item_amounts.printed_code
    and items.printed_name = item_amounts.printed_name
    and items.matched_code = item_amounts.matched_code
    and items.match_method = item_amounts.match_method
    and items.finding_kind is not distinct from item_amounts.finding_kind

inner join dimensions
    on items.dimension = dimensions.dimension

left join methods
    on items.match_method = methods.match_method

left join list_entry
    on items.dimension = list_entry.dimension
    and items.matched_code = list_entry.code

left join dim_finding_kind
    on items.finding_kind = dim_finding_kind.kind

left join dim_document
    on items.example.document_key = dim_document.document_key

left join dim_division
    on items.division_key = dim_division.division_key
    and dim_division.division_key <> 0

left join dim_budgetary_unit
    on items.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

order by
    item_amounts.amount_yuan desc nulls last,
    items.figure_count desc,
    items.dimension,
    items.printed_code,
    items.printed_name,
    items.matched_code,
    items.match_method,
    items.finding_kind;

comment on table review_item is
    '复核清单：未匹配与存疑的内容 | What a person should look at: everything that was matched to nothing or doubtfully';
comment on column review_item.kind is '类型 | what is matched';
comment on column review_item.dimension is '目录代码 | code of the list or aspect';
comment on column review_item.dimension_name is '目录 | list or aspect';
comment on column review_item.printed_code is '印出编码 | code as printed';
comment on column review_item.printed_name is '印出名称 | name as printed';
comment on column review_item.table_ids is '所在表 | standard tables that print it';
comment on column review_item.seen_years is '所见年度 | fiscal years that print it';
comment on column review_item.division_code is
    '区划代码 | code of the division that prints it, null where several do';
comment on column review_item.division_name is '区划 | name of that division';
comment on column review_item.unit_name is
    '单位 | name of the body that prints it, null where several do';
comment on column review_item.match_method is '匹配方式 | how it is matched now';
comment on column review_item.matched_code is '现编码 | code it is matched to now';
comment on column review_item.matched_name is '现名称 | official name of that code';
comment on column review_item.review_reason is '待核对原因 | why a person should look at it';
comment on column review_item.figure_count is
    '数字个数 | number of printed figures, or of projects, indicators and bodies';
comment on column review_item.document_count is '文件数 | number of documents';
comment on column review_item.amount_yuan is
    '金额（元） | largest amount that each document prints with it, summed, in yuan';
comment on column review_item.example_file is
    '示例文件 | file of the example with the largest amount';
comment on column review_item.example_page is '示例页 | page of the example';
comment on column review_item.example_line is '示例行 | line of the example';
comment on column review_item.example_key is
    '示例主键 | key of the printed figure or indicator, for explain';
