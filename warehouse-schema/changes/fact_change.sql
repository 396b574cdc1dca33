-- The facts that appeared, changed or vanished, and whether their document changed.
-- 新增、改变、消失的事实，及其文件是否变动
--
-- a row is: one printed figure in one fact table; figures are paired by fact table and figure

create or replace temp table fact_change as

with

paired as (

    select
        coalesce(after.fact_table, before.fact_table) as fact_table,
        coalesce(after.figure_key, before.figure_key) as figure_key,
        coalesce(after.document_key, before.document_key) as document_key,
        coalesce(after.division_code, before.division_code) as division_code,
        case
            when before.figure_key is null then 'appeared'
            when after.figure_key is null then 'vanished'
            else 'changed'
        end as kind,
        before.code as code_before,
        after.code as code_after,
        before.amount_yuan as amount_yuan_before,
        after.amount_yuan as amount_yuan_after,
        before.quantity as quantity_before,
        after.quantity as quantity_after

    from (select * from sided_fact where side = 'before') as before

    full join (select * from sided_fact where side = 'after') as after
        on before.fact_table = after.fact_table and before.figure_key = after.figure_key

    where before.figure_key is null
        or after.figure_key is null
        or before.code <> after.code
        or before.amount_yuan is distinct from after.amount_yuan
        or before.quantity is distinct from after.quantity

)

select
    paired.*,
    case
        when document_change.kind = 'withdrawn' then 'document_withdrawn'
        when document_change.kind in ('corrects', 'superseded') then 'document_corrected'
        when document_change.kind = 'appeared' then 'document_new'
        when document_change.kind in ('identity', 'disclosure') then 'document_identity'
        when document_change.kind is not null then 'document_' || document_change.kind
        when figure_change.cause is not null then figure_change.cause
        when neighbours.document_key is not null then 'choice'
        when build_change.are_lists_changed then 'code_list'
        when build_change.are_decisions_changed then 'decision'
        when build_change.are_rules_changed then 'program'
        else 'unknown'
    end as reason

from paired

cross join build_change

left join document_change
    on paired.document_key = document_change.document_key and document_change.kind <> 'label'

left join figure_change
    on paired.figure_key = figure_change.figure_key

-- a figure whose own document is as it was may give way to one of the same disclosure
left join (

    select distinct sided_document.document_key

    from sided_document

    inner join document_change
        on sided_document.disclosure_key in (
            document_change.disclosure_key_before, document_change.disclosure_key_after
        )
        and document_change.kind <> 'label'

) as neighbours
    on paired.document_key = neighbours.document_key

order by paired.fact_table, paired.figure_key;
