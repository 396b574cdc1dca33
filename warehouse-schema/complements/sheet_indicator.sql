-- The indicators by which a project sheet is judged complete.
-- 判断项目表要素是否齐全所用的指标
--
-- a row is: one indicator of one project sheet: a target of the year; a sheet without any has
--     those of its whole term

create or replace temp view sheet_indicator as

select
    check_indicator.project_member_key,
    check_indicator.indicator_kind,
    check_indicator.level1_code,
    check_indicator.unit_class,
    check_indicator.is_unit_of_wording,
    check_indicator.indicator_key,
    check_indicator.indicator_number

from check_indicator

where check_indicator.project_member_key is not null

qualify check_indicator.horizon = 'annual'
    or not bool_or(check_indicator.horizon = 'annual') over (
        partition by check_indicator.project_member_key
    );
