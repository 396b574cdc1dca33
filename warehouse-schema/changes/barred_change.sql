-- The figures that comparisons now leave out because checks failed, or take again.
-- 因勾稽检查新停用或恢复使用的数字
--
-- a row is: one printed figure or indicator that is barred on one side only, or by other checks

create or replace temp table barred_change as

select
    coalesce(after.place_key, before.place_key) as place_key,
    coalesce(after.document_key, before.document_key) as document_key,
    before.check_ids as check_ids_before,
    after.check_ids as check_ids_after

from before.main.barred_figure as before

full join after.main.barred_figure as after
    on before.place_key = after.place_key

where before.check_ids is distinct from after.check_ids;
