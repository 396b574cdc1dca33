-- Findings at the line of a figure or an indicator.
-- 数字或指标所在行上的数据问题
--
-- a row is: one finding of the document (parameter 1) at the line (parameter 2) of the page
-- (parameter 3), which is 0 where the format has none

select
    finding_kind.kind_name as "问题",
    finding.printed_text as "原文",
    finding.expected as "说明",
    finding_kind.advice as "处理建议"

from finding

left join dim_finding_kind as finding_kind
    on finding.kind = finding_kind.kind

where finding.document_key = $1
    and finding.line = cast($2 as integer)
    and finding.page = cast($3 as integer)

order by all;
