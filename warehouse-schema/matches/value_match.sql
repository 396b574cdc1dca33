-- The indicator values as read.
-- 指标值的解析结果
--
-- a row is: one distinct value text

create or replace temp table value_match as

select distinct on (
    value_text
)
    handoff.value_text,
    handoff.comparator,
    try_cast(cast(handoff.lower_value as varchar) as decimal(18, 4)) as lower_value,
    try_cast(cast(handoff.upper_value as varchar) as decimal(18, 4)) as upper_value,
    handoff.unit,
    handoff.quantity_kind,
    handoff.base_unit,
    try_cast(cast(handoff.lower_base_value as varchar) as decimal(24, 6)) as lower_base_value,
    try_cast(cast(handoff.upper_base_value as varchar) as decimal(24, 6)) as upper_base_value,
    handoff.per_unit,
    try_cast(cast(handoff.target_date as varchar) as date) as target_date,
    handoff.qualitative_text,
    try_cast(cast(handoff.is_quantified as varchar) as boolean) as is_quantified,
    handoff.match_method,
    nullif(handoff.finding_kind, '') as finding_kind,
    handoff.override_lines

from read_parquet(getvariable('value_match_files'), union_by_name = true) as handoff

order by all;
