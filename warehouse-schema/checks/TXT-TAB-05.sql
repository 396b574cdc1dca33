-- What the text says of fund and state-capital budgets is what the tables show.
-- 基金、国资说明与表一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD04, BUD08, BUD09, FIN04, FIN07, FIN08
-- tolerance: U
-- bars: none
-- a row is: one sentence about these budgets; 无 is read as 0

insert into check_case by name

select
    pairing.* exclude (disclosure_key, measure),
    '文字所述金额' as left_label

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-05';
