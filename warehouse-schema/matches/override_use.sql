-- What matchers had said where a decision took place.
-- 复核决定替换的程序匹配结果
--
-- a row is: one answer of the matcher that a decision took the place of

create or replace temp table override_use as

select
    handoff.line,
    handoff.fiscal_year,
    handoff.former_code,
    handoff.former_method,
    handoff.former_finding

from read_parquet(getvariable('override_use_files'), union_by_name = true) as handoff

order by all;
