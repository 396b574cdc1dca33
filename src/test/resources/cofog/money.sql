-- The money of the documents by COFOG scope and certainty.
with amounts as (
    select
        case when cofog_code = 'not_stated' then 'no code printed' else cofog_scope end as kind,
        case when cofog_code = 'not_stated' then '' else cofog_certainty end as certainty,
        sum(amount_yuan) as yuan
    from mart_cofog_expenditure
    where fact_table = 'fact_expenditure'
    group by all
)
select
    '| ' || kind || ' | ' || certainty || ' | ' || format('{:.1f}', yuan / 10000.0) || ' | '
        || if(
            kind = 'no code printed',
            '',
            format(
                '{:.1f} %',
                100.0 * yuan / sum(yuan) filter (where kind <> 'no code printed') over ()
            )
        ) || ' |' as line
from amounts
order by kind, list_position(['high', 'medium', 'low', 'none'], certainty)
