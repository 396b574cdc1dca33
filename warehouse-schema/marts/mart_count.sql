-- Staff, posts, vehicles, trips and receptions: what the three public expenses are divided by.
-- 人员、编制、车辆、出国团组人次、接待批次人次
--
-- a row is: one kind of count of one body in one current disclosure; that of its own year counts
--           before that of the end of the year before, as budgets state it

create or replace table mart_count as

with

bases as (

    select
        list.count_code,
        list.measure_code,
        list.stated_code

    from vocabulary_list('three_public_base') as list

),

facts as (

    select
        dim_document.disclosure_key as document_key,
        fact_key_figure.budgetary_unit_key,
        bases.count_code,
        fact_key_figure.fiscal_year as count_year,
        fact_key_figure.quantity,
        fact_key_figure.figure_key,
        try_cast(split_part(fact_key_figure.figure_key, '.', 2) as integer) as figure_number,
        barred_figure.check_ids,
        -- of one year, and of one kind of figure, so that budget and outcome are not added up
        dense_rank() over (
            partition by
                dim_document.disclosure_key,
                fact_key_figure.budgetary_unit_key,
                bases.count_code
            order by
                fact_key_figure.fiscal_year is distinct from dim_document.fiscal_year,
                fact_key_figure.figure_kind <> 'actual',
                fact_key_figure.figure_kind is distinct from dim_document.stage,
                fact_key_figure.figure_kind
        ) as kind_rank

    from fact_key_figure

    inner join dim_document
        on fact_key_figure.document_key = dim_document.document_key

    inner join dim_key_figure
        on fact_key_figure.key_figure_key = dim_key_figure.key_figure_key

    inner join bases
        on dim_key_figure.measure_code = bases.measure_code

    left join barred_figure
        on fact_key_figure.figure_key = barred_figure.place_key

    where dim_document.is_current
        and fact_key_figure.quantity is not null
        and (
            fact_key_figure.fiscal_year is not distinct from dim_document.fiscal_year
            or fact_key_figure.fiscal_year = dim_document.fiscal_year - 1
        )
        and fact_key_figure.figure_kind in ('budget', 'final_account', 'actual', 'execution')

),

counted as (

    select
        facts.document_key,
        facts.budgetary_unit_key,
        facts.count_code,
        any_value(facts.count_year) as count_year,
        sum(facts.quantity) as quantity,
        list(facts.figure_key order by facts.figure_number, facts.figure_key) as figure_keys,
        distinct_words(facts.check_ids) as barred_checks

    from facts

    where facts.kind_rank = 1

    group by facts.document_key, facts.budgetary_unit_key, facts.count_code

)

-- where the disclosure states the sum, that is the figure to look at
select
    counted.*,
    coalesce(
        (
            select
                min_by(
                    stated_total.figure_key,
                    (
                        stated_total.page,
                        try_cast(split_part(stated_total.figure_key, '.', 2) as integer),
                        stated_total.figure_key
                    )
                )
            from stated_total
            inner join dim_document
                on stated_total.document_key = dim_document.document_key
            inner join bases
                on stated_total.partition_code = bases.measure_code
            where dim_document.disclosure_key = counted.document_key
                and stated_total.budgetary_unit_key = counted.budgetary_unit_key
                and bases.count_code = counted.count_code
                and stated_total.part_code = 'total'
                and stated_total.fiscal_year is not distinct from counted.count_year
                and stated_total.quantity = counted.quantity
        ),
        counted.figure_keys[1]
    ) as figure_key

from counted

union all by name

-- counts that a table prints beside the amounts
select
    three_public_count.disclosure_key as document_key,
    publisher.budgetary_unit_key,
    bases.count_code,
    publisher.fiscal_year as count_year,
    three_public_count.quantity,
    three_public_count.places[:1] as figure_keys,
    three_public_count.places[1] as figure_key,
    barred_figure.check_ids as barred_checks

from three_public_count

inner join bases
    on three_public_count.count_code = bases.stated_code

inner join dim_document as publisher
    on three_public_count.disclosure_key = publisher.document_key

left join barred_figure
    on three_public_count.places[1] = barred_figure.place_key

where publisher.is_current
    and not exists (
        select 1
        from counted
        where counted.document_key = three_public_count.disclosure_key
            and counted.budgetary_unit_key = publisher.budgetary_unit_key
            and counted.count_code = bases.count_code
    )

qualify row_number() over (
    partition by three_public_count.disclosure_key, bases.count_code
    order by three_public_count.document_key
) = 1

order by document_key, budgetary_unit_key, count_code;

comment on table mart_count is
    '人员、车辆、团组、批次等计数 | staff, vehicles, trips and receptions of current disclosures';
comment on column mart_count.document_key is '公开标识 | disclosure';
comment on column mart_count.budgetary_unit_key is '预算单位主键 | key of the budgetary unit';
comment on column mart_count.count_code is
    '计数代码 | what is counted: staff, posts, vehicles, abroad_visits and the like';
comment on column mart_count.count_year is
    '所属年度 | year of the count: that of the disclosure or the one before';
comment on column mart_count.quantity is '数量 | number';
comment on column mart_count.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain: the printed sum where there is one';
comment on column mart_count.figure_keys is
    '全部数字标识 | all figures that the number is the sum of, in order of print';
comment on column mart_count.barred_checks is
    '未通过的勾稽关系 | checks that keep the number out of comparisons';
