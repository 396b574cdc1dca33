-- The money of the documents by COFOG scope and certainty, of the stage of each document.
with amounts as (
    select
        case fact_table when 'fact_expenditure' then 'whole expenditure' else 'grants' end
            as money,
        case
            when cofog_code <> 'not_stated' then cofog_scope
            when is_coded_in_grants then 'codes in the grants alone'
            else 'no code printed'
        end as kind,
        case when cofog_code = 'not_stated' then '' else cofog_certainty end as certainty,
        sum(amount_yuan) as yuan
    from mart_cofog_expenditure
    inner join dim_document using (document_key)
    where figure_kind = stage
    group by all
)
select
    '| ' || money || ' | ' || kind || ' | ' || certainty || ' | '
        || format('{:.1f}', yuan / 10000.0) || ' | '
        || if(
            certainty = '',
            '',
            format(
                '{:.1f} %',
                100.0 * yuan / sum(yuan) filter (where certainty <> '') over (partition by money)
            )
        ) || ' |' as line
from amounts
order by
    money desc,
    list_position(
        ['assigned', 'out_of_scope', 'unassigned', 'codes in the grants alone', 'no code printed'],
        kind
    ),
    list_position(['high', 'medium', 'low', 'none'], certainty)
