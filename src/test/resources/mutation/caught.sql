-- What the checks say of each kind of mutant that they do not say of the document as it was.
-- 各类变异被检出的比重
--
-- a row is: one kind of mutant

with

mutants as (

    select * from read_csv(getvariable('mutants'), all_varchar = true, header = true)

),

failures as (

    select
        mutants.mutant_key,
        mutants.kind,
        mutants.document_key as mutated_document,
        mutants.base_document,
        check_result.check_id,
        check_result.severity,
        check_result.table_number,
        check_result.subject,
        finding.cause_key

    from check_result

    inner join mutants
        on check_result.document_key = mutants.file_key

    inner join finding
        on check_result.result_key = finding.result_key

    -- outliers set a body beside others, and here these are other mutants of it
    where check_result.outcome = 'fail' and check_result.check_id not like 'OUT-%'

),

fresh as (

    select failures.*

    from failures

    anti join failures as before
        on failures.mutated_document = before.mutated_document
        and failures.base_document = before.base_document
        and failures.check_id = before.check_id
        and failures.table_number is not distinct from before.table_number
        and failures.subject = before.subject
        and before.kind = 'none'

),

caught as (

    select
        mutants.mutant_key,
        mutants.kind,
        mutants.is_checked = 'true' as is_checked,
        count(fresh.check_id) as finding_count,
        count(distinct fresh.cause_key) as cause_count,
        coalesce(bool_or(fresh.severity = 'error'), false) as is_error

    from mutants

    left join fresh
        on mutants.mutant_key = fresh.mutant_key

    where mutants.kind <> 'none' and mutants.is_mutated = 'true'

    group by mutants.mutant_key, mutants.kind, mutants.is_checked

)

select
    caught.kind,
    count(*) as mutants,
    count(*) filter (caught.finding_count > 0) as caught,
    round(count(*) filter (caught.finding_count > 0) / count(*), 3) as share,
    count(*) filter (caught.is_checked) as checked_mutants,
    -- of the mutants in which a figure changed that a check compared and found right
    round(
        count(*) filter (caught.finding_count > 0 and caught.is_checked)
        / count(*) filter (caught.is_checked),
        3
    ) as checked_share,
    round(count(*) filter (caught.is_error) / count(*), 3) as error_share,
    round(avg(caught.finding_count) filter (caught.finding_count > 0), 2) as findings,
    round(avg(caught.cause_count) filter (caught.finding_count > 0), 2) as causes

from caught

group by caught.kind

order by caught.kind;
