-- The comparisons with the names under which they are published.
-- 各比较的名称
--
-- a row is: one comparison

create or replace temp table sheet_list as

select view as comparison, sheet

from read_csv(
    getvariable('change_folder') || '/../comparisons/publication.csv',
    header = true,
    all_varchar = true
);
