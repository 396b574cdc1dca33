-- Expenditure by kind in the text is that of the tables.
-- 说明支出与表一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD01, BUD03, BUD04, BUD05, BUD06, FIN01, FIN03, FIN04, FIN05, FIN06
-- condition: 能看出该句所指口径 | the money that the sentence is about can be told
-- tolerance: U
-- bars: none
-- a row is: one sentence about a kind of expenditure

insert into check_case by name

select
    pairing.* exclude (disclosure_key, measure),
    '文字所述支出' as left_label

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-03';
