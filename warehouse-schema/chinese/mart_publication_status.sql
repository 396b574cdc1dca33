-- The rows of mart_publication_status under Chinese names.
-- 应公开情况
--
-- a row is: one row of mart_publication_status

create or replace view 分析.应公开情况 as

select
    mart_publication_status.division_code as 区划代码,
    mart_publication_status.district_name as 地区,
    mart_publication_status.conformed_unit as 预算单位标识,
    mart_publication_status.body_name as 单位,
    mart_publication_status.fiscal_year as 年度,
    mart_publication_status.stage as 预算或决算,
    mart_publication_status.scope as 范围,
    mart_publication_status.is_expected_by_precedent as 因上年已公开而列入,
    mart_publication_status.approved_on as 批复日期,
    mart_publication_status.due_on as 应公开日期,
    mart_publication_status.published_on as 公开日期,
    mart_publication_status.retrieved_on as 取得日期,
    mart_publication_status.judged_on as 判断日期,
    mart_publication_status.publication_status as 公开情况代码,
    mart_publication_status.publication_status_name as 公开情况,
    mart_publication_status.days_late as 逾期天数,
    mart_publication_status.document_key as 文件主键,
    mart_publication_status.district_expected_count as 本地区应公开份数,
    mart_publication_status.district_on_time_count as 本地区按时份数,
    mart_publication_status.district_late_count as 本地区逾期份数,
    mart_publication_status.district_missing_count as 本地区未见份数,
    mart_publication_status.district_not_due_count as 本地区未到期份数

from mart_publication_status;

comment on view 分析.应公开情况 is
    '应公开清单逐项的公开情况 | mart_publication_status: documents that are expected to be published: on time, late, missing or not yet due';
comment on column 分析.应公开情况.区划代码 is '区划代码 | division_code: code of the district';
comment on column 分析.应公开情况.地区 is '地区 | district_name: district, full name';
comment on column 分析.应公开情况.预算单位标识 is
    '预算单位标识 | conformed_unit: identity of the body in its district';
comment on column 分析.应公开情况.单位 is '单位 | body_name: body';
comment on column 分析.应公开情况.年度 is '年度 | fiscal_year: fiscal year';
comment on column 分析.应公开情况.预算或决算 is '预算或决算 | stage: budget or final_account';
comment on column 分析.应公开情况.范围 is '范围 | scope: department or unit';
comment on column 分析.应公开情况.因上年已公开而列入 is
    '是否因上年已公开而列入 | is_expected_by_precedent: whether a line without a body expects it since it published the year before';
comment on column 分析.应公开情况.批复日期 is '批复日期 | approved_on: date of approval';
comment on column 分析.应公开情况.应公开日期 is
    '应公开日期 | due_on: last day: twenty days after approval, else the day of the district';
comment on column 分析.应公开情况.公开日期 is
    '公开日期 | published_on: date of publication as list or manifest state it';
comment on column 分析.应公开情况.取得日期 is '取得日期 | retrieved_on: date of retrieval';
comment on column 分析.应公开情况.判断日期 is
    '判断日期 | judged_on: day of the load, on which what is due is judged';
comment on column 分析.应公开情况.公开情况代码 is
    '公开情况代码 | publication_status: on_time, late, date_unknown, due_unknown, missing, missing_due_unknown, not_due';
comment on column 分析.应公开情况.公开情况 is
    '公开情况 | publication_status_name: the same in words';
comment on column 分析.应公开情况.逾期天数 is
    '逾期天数（天） | days_late: days from due to published, or to the day of judgement where missing';
comment on column 分析.应公开情况.文件主键 is
    '文件主键 | document_key: document that answers, null where none does';
comment on column 分析.应公开情况.本地区应公开份数 is
    '本地区应公开份数（份） | district_expected_count: documents expected of the district, year and stage';
comment on column 分析.应公开情况.本地区按时份数 is
    '本地区按时份数（份） | district_on_time_count: of these on time';
comment on column 分析.应公开情况.本地区逾期份数 is
    '本地区逾期份数（份） | district_late_count: of these late';
comment on column 分析.应公开情况.本地区未见份数 is
    '本地区未见份数（份） | district_missing_count: of these missing';
comment on column 分析.应公开情况.本地区未到期份数 is
    '本地区未到期份数（份） | district_not_due_count: of these not yet due';
