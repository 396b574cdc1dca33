-- A reference list that travels with the warehouse. Its marks are stated: to guess them takes five
-- times as long as to read the list.
-- 随程序发布的参考目录
--
-- a row is: one row of the list, its values as text

create or replace temp macro reference_list(name) as table

select list.*

from read_csv(
    getvariable('schema_folder') || '/reference/' || name || '.csv',
    all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'
) as list;
