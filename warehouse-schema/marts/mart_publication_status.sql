-- Expected publications: on time, late, missing or not yet due, with the counts of the district.
-- 应公开清单逐项的公开情况：按时、逾期、未见、未到期，附本地区合计
--
-- a row is: one document that the list of expected publications asks for. What is late is said only
-- where the day of publication is known; retrieved after it was due may have been in time

create or replace table mart_publication_status as

with

districts as (

    select
        dim_division.division_code,
        min(dim_division.full_name) as district_name

    from dim_division

    group by dim_division.division_code

)

select
    expected_document.division_code,
    coalesce(districts.district_name, expected_document.division_code) as district_name,
    expected_document.conformed_unit,
    expected_document.unit_name as body_name,
    expected_document.fiscal_year,
    expected_document.stage,
    expected_document.scope,
    expected_document.is_expected_by_precedent,
    expected_document.approved_on,
    expected_document.due_on,
    expected_document.published_on,
    expected_document.retrieved_on,
    expected_document.judged_on,
    expected_document.publication_status,
    statuses.name as publication_status_name,
    case
        when expected_document.publication_status = 'late'
            then expected_document.published_on - expected_document.due_on
        when expected_document.publication_status = 'missing'
            then expected_document.judged_on - expected_document.due_on
    end as days_late,
    case when expected_document.is_loaded then expected_document.document_key end
        as document_key,
    count(*) over district as district_expected_count,
    count(*) filter (expected_document.publication_status = 'on_time') over district
        as district_on_time_count,
    count(*) filter (expected_document.publication_status = 'late') over district
        as district_late_count,
    count(*) filter (starts_with(expected_document.publication_status, 'missing')) over district
        as district_missing_count,
    count(*) filter (expected_document.publication_status = 'not_due') over district
        as district_not_due_count

from expected_document

inner join vocabulary_list('publication_status') as statuses
    on expected_document.publication_status = statuses.publication_status

left join districts
    on expected_document.division_code = districts.division_code

where expected_document.is_expected

window district as (
    partition by
        expected_document.division_code, expected_document.fiscal_year, expected_document.stage
)

order by
    expected_document.fiscal_year,
    expected_document.division_code,
    expected_document.stage,
    expected_document.unit_name,
    expected_document.scope;

comment on table mart_publication_status is
    '应公开清单逐项的公开情况 | documents that are expected to be published: on time, late, missing or not yet due';
comment on column mart_publication_status.division_code is '区划代码 | code of the district';
comment on column mart_publication_status.district_name is '地区 | district, full name';
comment on column mart_publication_status.conformed_unit is
    '预算单位标识 | identity of the body in its district';
comment on column mart_publication_status.body_name is '单位 | body';
comment on column mart_publication_status.fiscal_year is '年度 | fiscal year';
comment on column mart_publication_status.stage is '预算或决算 | budget or final_account';
comment on column mart_publication_status.scope is '范围 | department or unit';
comment on column mart_publication_status.is_expected_by_precedent is
    '是否因上年已公开而列入 | whether a line without a body expects it since it published the year before';
comment on column mart_publication_status.approved_on is '批复日期 | date of approval';
comment on column mart_publication_status.due_on is
    '应公开日期 | last day: twenty days after approval, else the day of the district';
comment on column mart_publication_status.published_on is
    '公开日期 | date of publication as list or manifest state it';
comment on column mart_publication_status.retrieved_on is '取得日期 | date of retrieval';
comment on column mart_publication_status.judged_on is
    '判断日期 | day of the load, on which what is due is judged';
comment on column mart_publication_status.publication_status is
    '公开情况代码 | on_time, late, date_unknown, due_unknown, missing, missing_due_unknown, not_due';
comment on column mart_publication_status.publication_status_name is
    '公开情况 | the same in words';
comment on column mart_publication_status.days_late is
    '逾期天数（天） | days from due to published, or to the day of judgement where missing';
comment on column mart_publication_status.document_key is
    '文件主键 | document that answers, null where none does';
comment on column mart_publication_status.district_expected_count is
    '本地区应公开份数（份） | documents expected of the district, year and stage';
comment on column mart_publication_status.district_on_time_count is
    '本地区按时份数（份） | of these on time';
comment on column mart_publication_status.district_late_count is
    '本地区逾期份数（份） | of these late';
comment on column mart_publication_status.district_missing_count is
    '本地区未见份数（份） | of these missing';
comment on column mart_publication_status.district_not_due_count is
    '本地区未到期份数（份） | of these not yet due';
