-- The documents of both warehouses; a column that an older file lacks is empty.
-- 两个数据仓库的文件
--
-- a row is: one document on one side, before or after

create or replace temp table sided_document as

with

gathered as (

    select 'before' as side, * from before.main.dim_document

    union all by name

    select 'after' as side, * from after.main.dim_document

    union all by name

    select cast(null as date) as withdrawn_on where false

),

divisions as (

    select 'before' as side, * from before.main.dim_division

    union all by name

    select 'after' as side, * from after.main.dim_division

),

units as (

    select 'before' as side, * from before.main.dim_budgetary_unit

    union all by name

    select 'after' as side, * from after.main.dim_budgetary_unit

)

select
    gathered.side,
    gathered.document_key,
    gathered.disclosure_key,
    gathered.file,
    gathered.title,
    divisions.division_code,
    divisions.full_name as district_name,
    units.unit_natural_key,
    units.unit_name as body_name,
    gathered.fiscal_year,
    gathered.stage,
    gathered.scope,
    gathered.source_address,
    gathered.retrieved_on,
    gathered.note,
    gathered.extractor_version,
    gathered.reading_outcome,
    gathered.figure_count,
    gathered.loaded_figure_count,
    gathered.is_current,
    gathered.superseded_by,
    gathered.withdrawn_on

from gathered

left join divisions
    on gathered.side = divisions.side
    and gathered.division_key = divisions.division_key

left join units
    on gathered.side = units.side
    and gathered.budgetary_unit_key = units.budgetary_unit_key;
