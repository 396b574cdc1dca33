-- Who has disclosed: how many bodies of each kind in each district, year and stage.
-- 公开覆盖情况
--
-- a row is: one kind of body in one district, year, stage and scope

select
    site_subject.division_code,
    max(site_subject.district_name) as district_name,
    site_subject.body_kind_name,
    site_subject.fiscal_year,
    site_subject.stage_name,
    site_subject.scope_name,
    count(distinct site_subject.history_key) as body_count,
    count(distinct site_subject.document_key) as disclosure_count,
    count(*) filter (site_subject.expenditure_yuan is not null) as expenditure_count,
    count(*) filter (site_subject.three_public_state <> '未公开') as three_public_count,
    count(*) filter (site_subject.indicator_count > 0) as indicator_count

from site_subject

where site_subject.is_publisher

group by
    site_subject.division_code,
    site_subject.body_kind_name,
    site_subject.fiscal_year,
    site_subject.stage_name,
    site_subject.scope_name

order by
    site_subject.division_code = '',
    site_subject.division_code,
    site_subject.body_kind_name,
    site_subject.fiscal_year desc nulls last,
    site_subject.stage_name,
    site_subject.scope_name;
