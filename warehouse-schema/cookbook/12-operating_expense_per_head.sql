-- What does running an agency cost per head?
-- 机关运行经费人均多少，在同类中排第几？
--
-- sample: 全部样例预算
-- a row is: one body that states it

select
    district_name as 地区,
    body_name as 单位,
    fiscal_year as 年度,
    stage_name as 阶段,
    amount_yuan / 10000 as 机关运行经费万元,
    staff_count as 在职人数,
    per_head_yuan as 人均（元）,
    peer_count as 同类家数,
    peer_rank as 名次,
    caution as 提示

from compare.operating_expense

order by per_head_yuan desc nulls last, district_name, body_name, fiscal_year, document_key;
