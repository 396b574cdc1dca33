-- The two builds that are set beside each other.
-- 对比的两次建库
--
-- a row is: the two builds

select
    build_id_before,
    load_number_before,
    load_date_before,
    document_count_before,
    build_id_after,
    load_number_after,
    load_date_after,
    document_count_after,
    are_rules_changed,
    are_lists_changed,
    are_decisions_changed,
    are_expectations_changed

from build_change;
