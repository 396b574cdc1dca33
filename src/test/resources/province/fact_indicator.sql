-- Indicators of projects, their targets as numbers.
select
    document.file,
    concat_ws(
        '|',
        project.project_name,
        fact.level1,
        fact.level2,
        fact.level3,
        fact.comparator,
        cast(coalesce(fact.lower_value, fact.upper_value) as bigint),
        fact.unit || coalesce('/' || nullif(fact.per_unit, ''), '')
    )
from fact_indicator as fact
inner join dim_document as document on document.document_key = fact.document_key
inner join dim_project as project on project.project_key = fact.project_key
order by all
