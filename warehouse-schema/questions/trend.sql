-- One body over the years: its main amounts, each beside the year before that it discloses.
-- 历年：一个单位的主要金额，逐年与上一公开年度相比
--
-- a row is: one measure of the body in one year, stage and scope

create or replace macro trend(body) as table

with

asked as (

    select named_body.* from named_body(body) as named_body

),

verdict as (

    select
        case
            when count(body_measure.measure_code) > 0 then true
            else error(
                any_value(asked.body_name)
                    || '只出现在绩效目标等内容中，没有收支、“三公”经费、机关运行经费的数。'
                    || '文件见 from body('''
                    || any_value(asked.history_key) || ''')'
            )
        end as is_any

    from asked

    left join body_measure
        on asked.history_key = body_measure.history_key

)

select
    body_measure.body_name,
    body_measure.stage_name,
    body_measure.scope_name,
    body_measure.measure_name,
    body_measure.fiscal_year,
    body_measure.amount_yuan,
    body_measure.value_state_name,
    body_measure.prior_year,
    body_measure.change_yuan,
    body_measure.growth_share,
    body_measure.peer_count,
    body_measure.median_yuan,
    body_measure.peer_rank,
    body_measure.caution,
    body_measure.figure_key,
    body_measure.prior_figure_key,
    body_measure.document_file,
    body_measure.history_key,
    body_measure.measure_code

from verdict

cross join asked

left join body_measure
    on asked.history_key = body_measure.history_key

where verdict.is_any

order by
    body_measure.stage_name desc,
    body_measure.scope_name,
    body_measure.measure_order,
    body_measure.fiscal_year;

comment on macro table trend is
    '历年：一个单位的主要金额逐年与上一公开年度相比，如 trend(''江苏省人大常委会办公厅'') | the main amounts of one body over the years, each beside the year before that it discloses';
