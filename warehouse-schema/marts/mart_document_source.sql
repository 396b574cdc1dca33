-- Every document as a source is cited: what it is, whose, where it was published, its hash.
-- 来源文件：是什么、谁公开、来自何处、校验值
--
-- a row is: one document

create or replace view mart_document_source as

select
    dim_document.document_key,
    coalesce(nullif(dim_document.title, ''), dim_document.file) as title,
    dim_document.file,
    coalesce(nullif(dim_division.full_name, ''), '（未载明地区）') as district_name,
    coalesce(nullif(dim_budgetary_unit.unit_name, ''), '（未载明单位）') as body_name,
    dim_document.fiscal_year,
    case dim_document.stage when 'final_account' then '决算' else '预算' end as stage_name,
    case dim_document.scope when 'unit' then '单位' else '部门' end as scope_name,
    nullif(dim_document.source_address, '') as source_address,
    dim_document.retrieved_on,
    dim_document.load_number,
    dim_document.is_current,
    dim_document.sha256

from dim_document

left join dim_division
    on dim_document.division_key = dim_division.division_key

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key

order by
    district_name,
    body_name,
    dim_document.fiscal_year,
    stage_name,
    dim_document.document_key;

comment on view mart_document_source is
    '来源文件：是什么、谁公开、来自何处、校验值 | every document as a source is cited';
comment on column mart_document_source.document_key is
    '文件主键（SHA-256 前 16 位） | key of the document';
comment on column mart_document_source.title is '标题 | title, the file name where there is none';
comment on column mart_document_source.file is '文件名 | name of the file in the inbox';
comment on column mart_document_source.district_name is '地区 | district, full name';
comment on column mart_document_source.body_name is '单位 | body that publishes';
comment on column mart_document_source.fiscal_year is '年度 | fiscal year';
comment on column mart_document_source.stage_name is '阶段 | stage: budget or final account';
comment on column mart_document_source.scope_name is '口径 | scope: department or unit';
comment on column mart_document_source.source_address is
    '来源网址 | address at which it was published, null where the manifest states none';
comment on column mart_document_source.retrieved_on is '取得日期 | date of retrieval';
comment on column mart_document_source.load_number is '装载次序 | load that brought it';
comment on column mart_document_source.is_current is
    '是否现行 | whether no later document repeats it';
comment on column mart_document_source.sha256 is '校验值（SHA-256） | SHA-256 of the bytes';
