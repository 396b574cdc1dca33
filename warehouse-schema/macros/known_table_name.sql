-- How a standard table is named in a finding: 支出总表.
-- 检查结果中对标准表的称呼
--
-- a value is: the short name of the table, its id where the list has none

create or replace temp macro known_table_name(table_id) as
    coalesce(
        (
            select map_from_entries(list((list.table_id, list.name)))
            from vocabulary_list('table_name') as list
        )[table_id],
        table_id
    );
