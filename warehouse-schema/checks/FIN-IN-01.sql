-- No total is smaller than its largest part, and the values of each row fit the columns.
-- 合计不小于其最大分项，各行数值与栏相符
--
-- severity: warning
-- version: 1
-- stage: final_account
-- inputs: FIN01, FIN02, FIN03, FIN04, FIN05, FIN06, FIN07, FIN08, FIN09
-- condition: 分项无负数 | no part is negative
-- tolerance: E
-- sentinel: yes
-- bars: left
-- a row is: one total of a column; of each table its rows, the places of its values and its
--     readable cells, of which what breaks has a row of its own

insert into check_case by name

select
    'FIN-IN-01' as check_id,
    structure.*,
    'at_least' as relation

from structure_case('FIN') as structure;
