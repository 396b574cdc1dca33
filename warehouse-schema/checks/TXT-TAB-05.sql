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
    pairing.check_id,
    pairing.document_key,
    pairing.other_document_key,
    pairing.figure_kind,
    'NARRATIVE' as table_id,
    pairing.subject,
    '文字所述金额' as left_label,
    pairing.stated_yuan as left_value,
    pairing.stated_places as left_places,
    pairing.line_label as right_label,
    pairing.line_yuan as right_value,
    pairing.line_places as right_places,
    pairing.tolerance_yuan as tolerance,
    pairing.verdict,
    pairing.reason

from sentence_pairing as pairing

where pairing.check_id = 'TXT-TAB-05';
