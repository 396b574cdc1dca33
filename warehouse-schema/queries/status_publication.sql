-- Late and missing publications of each district and year, as the list expects them.
-- 各地区各年度应公开文件：按时、逾期、未见、未到期
--
-- a row is: one district, year and stage of the list

select distinct
    mart_publication_status.district_name as "地区",
    mart_publication_status.fiscal_year as "年度",
    case mart_publication_status.stage when 'budget' then '预算' else '决算' end as "阶段",
    mart_publication_status.district_expected_count as "应公开",
    mart_publication_status.district_on_time_count as "按时",
    mart_publication_status.district_late_count as "逾期",
    mart_publication_status.district_missing_count as "未见",
    mart_publication_status.district_not_due_count as "未到期"

from mart_publication_status

order by all;
