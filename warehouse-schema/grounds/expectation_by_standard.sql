-- Tables that the standard asks for, and notes where a table is empty, as the checks found them.
-- 按规定：应有的表及空表的说明（取自检查结果）
--
-- a row is: one table of one disclosure; a table that one ground knows by the words of its title
--           is there

create or replace temp table expectation_by_standard as

with

-- the checks know a release from a part of one, and a table by the words of its title
checked as (

    select
        check_result.check_id,
        dim_document.disclosure_key as document_key,
        check_result.table_id,
        min(check_result.subject) as subject,
        bool_and(check_result.outcome = 'pass') as is_met

    from check_result

    inner join dim_document
        on check_result.document_key = dim_document.document_key

    where check_result.table_id is not null
        and check_result.outcome in ('pass', 'fail')
        and (
            check_result.check_id = 'CPL-01'
            or check_result.check_id = 'CPL-02' and exists (
                select 1 from printed.table as printed_table
                where printed_table.document_key = check_result.document_key
                    and printed_table.table_id = check_result.table_id
                    and printed_table.is_empty
            )
        )

    group by all

)

select
    case checked.check_id when 'CPL-01' then 'table' else 'empty_table' end as gap_kind,
    case checked.check_id when 'CPL-01' then 'standard' else 'empty_table' end as basis,
    '检查 ' || checked.check_id as basis_text,
    checked.table_id as subject_code,
    checked.subject as subject_name,
    checked.is_met,
    disclosing_body.division_code,
    disclosing_body.history_key,
    disclosing_body.district_name,
    disclosing_body.body_name,
    disclosing_body.body_kind_name,
    disclosing_body.fiscal_year,
    disclosing_body.stage,
    disclosing_body.scope,
    disclosing_body.document_key

from checked

inner join disclosing_body
    on checked.document_key = disclosing_body.document_key;
