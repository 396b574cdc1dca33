-- No total is smaller than its largest part, and the values of each row fit the columns.
-- 合计不小于其最大分项，各行数值与栏相符
--
-- severity: warning
-- version: 2
-- stage: budget
-- inputs: BUD01, BUD02, BUD03, BUD04, BUD05, BUD06, BUD07, BUD08, BUD09, BUD10,
--     BUD12, BUD13
-- condition: 分项无负数 | no part is negative
-- tolerance: E
-- sentinel: yes
-- bars: left
-- a row is: one total of a column; of each table its rows, the places of its values and its
--     readable cells, of which what breaks has a row of its own

insert into check_case by name

select
    'BUD-IN-01' as check_id,
    structure.*,
    'at_least' as relation

from structure_case('BUD') as structure;
