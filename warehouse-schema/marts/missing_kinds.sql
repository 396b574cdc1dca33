-- The kinds of indicators that a project or body has none of.
-- 缺失的绩效指标类别
--
-- a value is: the kinds, in the order of the forms; empty where none is missing
-- parameters: how many indicators there are of each kind

create or replace macro missing_kinds(
    quantity_count, quality_count, timeliness_count, cost_count, benefit_count, satisfaction_count
) as
    concat_ws(
        '、',
        case when quantity_count = 0 then '产出数量' end,
        case when quality_count = 0 then '产出质量' end,
        case when timeliness_count = 0 then '产出时效' end,
        case when cost_count = 0 then '成本' end,
        case when benefit_count = 0 then '效益' end,
        case when satisfaction_count = 0 then '满意度' end
    );

comment on macro missing_kinds is
    '缺失的绩效指标类别 | kinds of indicators that a project or body has none of';
