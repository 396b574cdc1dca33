-- Three-public amounts in the text are those of the table.
-- 三公说明与表一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD07, FIN09
-- tolerance: U
-- bars: none
-- a row is: one sentence about the three public expenses, meetings or training

insert into check_case by name

select
    pairing.* exclude (disclosure_key, measure),
    '文字所述金额' as left_label

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-06';
