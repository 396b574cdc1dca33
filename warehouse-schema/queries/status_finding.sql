-- Findings by kind.
-- 数据问题分类统计
--
-- a row is: one kind of finding

select
    case finding.severity
        when 'error' then '错误'
        when 'warning' then '警告'
        else '提示'
    end as "级别",
    coalesce(dim_finding_kind.kind_name, finding.kind) as "问题",
    nullif(finding.check_id, '') as "勾稽关系",
    count(*) as "次数",
    count(distinct finding.document_key) as "文件"

from finding

left join dim_finding_kind
    on finding.kind = dim_finding_kind.kind

group by finding.severity, dim_finding_kind.kind_name, finding.kind, finding.check_id

order by
    case finding.severity when 'error' then 1 when 'warning' then 2 else 3 end,
    count(*) desc,
    "问题",
    "勾稽关系";
