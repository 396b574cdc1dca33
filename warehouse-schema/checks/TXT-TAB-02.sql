-- Income by source in the text is that of the tables.
-- 说明收入与表一致
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text, BUD01, BUD02, BUD04, FIN01, FIN02, FIN04
-- tolerance: U
-- bars: none
-- a row is: one sentence about a source of income; a blank line of a table that closes is 0

insert into check_case by name

select
    pairing.* exclude (disclosure_key, measure),
    '文字所述收入' as left_label

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-02';
