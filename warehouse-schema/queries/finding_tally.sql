-- How many findings the warehouse holds, by severity.
-- 数据仓库中各级别数据问题的个数
--
-- a row is: the whole warehouse

select
    count(*) filter (where finding.severity = 'error') as error_count,
    count(*) filter (where finding.severity = 'warning') as warning_count,
    count(*) filter (where finding.severity = 'info') as note_count

from finding;
