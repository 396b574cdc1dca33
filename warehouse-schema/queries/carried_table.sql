-- The temporary tables of a part that the union of the parts still needs.
-- 合并各部分时仍需要的临时表
--
-- a row is: one table

select list.table_name

from (
    values ('stg_manifest'), ('expected_document'), ('three_public_count'), ('match_occurrence')
) as list (table_name);
