-- Amounts by code in the text are the rows of the tables.
-- 说明分科目与表一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD03, BUD05, BUD06, BUD08, BUD09, FIN03, FIN05, FIN06, FIN07, FIN08
-- condition: 能看出该句所指口径 | the money that the sentence is about can be told
-- tolerance: U
-- bars: none
-- a row is: one sentence about a function or economic code

insert into check_case by name

select
    pairing.* exclude (disclosure_key, measure),
    '文字所述金额' as left_label

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-04';
