-- The disclosures of one body that can be held against each other.
-- 同一单位可相互对照的公开（上年同类文件、当年预算）
--
-- a row is: one disclosure × one kind of pair: year_before is the same stage a year earlier,
--     budget_of_year the budget of a final account. The other side is empty where it is not
--     loaded, where more than one disclosure could be meant, or where bodies were merged or split
--     or their district took in or gave away another in between

create or replace temp table disclosure_pair as

with

disclosures as (

    select
        check_document.disclosure_key,
        min(check_document.stage) as stage,
        min(check_document.scope) as scope,
        min(check_document.fiscal_year) as fiscal_year,
        min(nullif(check_document.conformed_unit, '')) as conformed_unit,
        min(check_document.budgetary_unit_key) as budgetary_unit_key,
        min(dim_division.line_code) as division_line

    from check_document

    inner join dim_document
        on check_document.document_key = dim_document.document_key

    inner join dim_division
        on dim_document.division_key = dim_division.division_key

    group by check_document.disclosure_key

),

wanted as (

    select
        disclosures.*,
        'year_before' as pair_kind,
        disclosures.stage as other_stage,
        disclosures.fiscal_year - 1 as other_year

    from disclosures

    union all

    select
        disclosures.*,
        'budget_of_year' as pair_kind,
        'budget' as other_stage,
        disclosures.fiscal_year as other_year

    from disclosures

    where disclosures.stage = 'final_account'

),

-- a body that went into another, or was parted, in the year between
reorganised as (

    select distinct
        dim_budgetary_unit.conformed_unit,
        dim_budgetary_unit.last_year as other_year

    from dim_budgetary_unit

    inner join reference_list('body_rule') as rules
        on dim_budgetary_unit.unit_history_rule = rules.code

    where rules.is_one_to_one = 'false'

),

redrawn as (

    select distinct division_change.line_code, division_change.first_year

    from division_change

),

candidates as (

    select
        wanted.disclosure_key,
        wanted.pair_kind,
        count(others.disclosure_key) as other_count,
        min(others.disclosure_key) as other_document_key,
        bool_or(reorganised.conformed_unit is not null or redrawn.line_code is not null)
            as is_reorganised

    from wanted

    left join disclosures as others
        on wanted.conformed_unit = others.conformed_unit
        and wanted.other_stage = others.stage
        and wanted.other_year = others.fiscal_year
        and wanted.scope = others.scope

    left join reorganised
        on wanted.conformed_unit = reorganised.conformed_unit
        and wanted.other_year = reorganised.other_year
        and wanted.fiscal_year > reorganised.other_year

    left join redrawn
        on wanted.division_line = redrawn.line_code
        and wanted.fiscal_year = redrawn.first_year
        and wanted.pair_kind = 'year_before'

    group by wanted.disclosure_key, wanted.pair_kind

)

select
    candidates.disclosure_key,
    candidates.pair_kind,
    case
        when candidates.other_count = 1 and not candidates.is_reorganised
            then candidates.other_document_key
    end as other_document_key,
    case
        when candidates.is_reorganised or candidates.other_count > 1 then 'condition_open'
        when candidates.other_count = 0 then 'pair_absent'
    end as reason

from candidates;
