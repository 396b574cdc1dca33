-- What people decided, and what it changed.
-- 复核决定及其影响
--
-- a row is: one usable line of the file of decisions

select
    override.override_key as "行号",
    override.dimension_name as "目录",
    nullif(concat_ws(' ', nullif(override.printed_code, ''), override.printed_name), '')
        as "印出",
    concat_ws(' ', nullif(override.target_code, ''), override.target_name) as "改为",
    concat_ws(' ', override.former_codes, override.former_methods) as "程序原判",
    override.is_applied as "用到",
    override.states as "现状",
    override.figure_count as "个数",
    override.amount_yuan as "金额（元）",
    override.decided_by as "决定人",
    override.decided_on as "决定日期",
    override.reason as "理由"

from override;
