-- The expected documents that came due between the two days of judgement, and nothing else changed.
-- 两次判断日期之间到期的应公开文件（清单和公开情况都没有变）
--
-- a row is: one expected document that neither side has, due on the same day on both, and not yet
--           due on the day of one of them

create or replace temp table due_change as

select
    after.division_code,
    after.conformed_unit as history_key,
    cast(after.fiscal_year as varchar) as fiscal_year,
    case after.stage when 'final_account' then '决算' else '预算' end as stage_name,
    case after.scope when 'unit' then '单位' else '部门' end as scope_name,
    concat(
        after.body_name, ' ', after.fiscal_year, '年', scope_name, stage_name,
        ' 应于 ', strftime(after.due_on, '%Y-%m-%d'), ' 前公开；判断日期 ',
        strftime(before.judged_on, '%Y-%m-%d'), ' → ', strftime(after.judged_on, '%Y-%m-%d')
    ) as evidence

from before.main.mart_publication_status as before

inner join after.main.mart_publication_status as after
    on before.conformed_unit = after.conformed_unit
    and before.fiscal_year = after.fiscal_year
    and before.stage = after.stage
    and before.scope = after.scope
    and before.due_on = after.due_on

where (before.publication_status = 'not_due' and after.publication_status = 'missing')
    or (before.publication_status = 'missing' and after.publication_status = 'not_due');
