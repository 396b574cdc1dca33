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
    pairing.check_id,
    pairing.document_key,
    pairing.other_document_key,
    pairing.figure_kind,
    'NARRATIVE' as table_id,
    pairing.subject,
    '文字所述收入' as left_label,
    pairing.stated_yuan as left_value,
    pairing.stated_places as left_places,
    pairing.line_label as right_label,
    pairing.line_yuan as right_value,
    pairing.line_places as right_places,
    pairing.tolerance_yuan as tolerance,
    pairing.verdict,
    pairing.reason

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-02';
