-- The tables each of whose rows belongs to one province; all others hold lists, the same for all.
-- 每行只属于一个省级区划的表
--
-- a row is: one table, temporary ones that the marts read too; unknown_member is the condition of
-- the row that every province has and the whole has once

select
    list.table_name,
    list.unknown_member

from (
    values
        ('barred_figure', null),
        ('check_result', null),
        ('dim_budgetary_unit', 'budgetary_unit_key = 0'),
        ('dim_document', null),
        ('dim_project', 'project_key = 0'),
        ('expected_document', null),
        ('fact_basic_expenditure', null),
        ('fact_expenditure', null),
        ('fact_grant_expenditure', null),
        ('fact_indicator', null),
        ('fact_key_figure', null),
        ('fact_project', null),
        ('fact_project_schedule', null),
        ('fact_revenue', null),
        ('fact_three_public', null),
        ('fact_witness', null),
        ('finding', null),
        ('match_account', null),
        ('match_occurrence', null),
        ('printed.figure', null),
        ('printed.indicator', null),
        ('printed.name', null),
        ('printed.narrative', null),
        ('printed.project', null),
        ('printed.table', null),
        ('reading_account', null),
        ('stated_comparison', null),
        ('stated_total', null),
        ('stg_manifest', null),
        ('stg_receipt_finding', null),
        ('three_public_count', null),
        ('unmatched_code', null)
) as list (table_name, unknown_member);
