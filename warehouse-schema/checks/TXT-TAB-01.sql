-- Grand totals in the text are those of the tables.
-- 说明总计与表一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD01, BUD02, BUD03, BUD04, BUD05, FIN01, FIN02, FIN03, FIN04, FIN05
-- tolerance: U
-- bars: none
-- a row is: one sentence about a total; with or without carry-over, whichever holds

insert into check_case by name

select
    pairing.* exclude (disclosure_key, measure),
    '文字所述总计' as left_label

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-01';
