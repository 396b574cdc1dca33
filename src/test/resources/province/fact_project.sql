-- What projects with a sheet may spend, in yuan.
select document.file, project.project_name || ' ' || sum(fact.amount_yuan)
from fact_project as fact
inner join dim_document as document on document.document_key = fact.document_key
inner join dim_project as project on project.project_key = fact.project_key
where fact.value_state = 'stated' and fact.amount_yuan <> 0
group by document.file, project.project_name
order by all
