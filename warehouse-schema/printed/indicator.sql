-- Every printed row of an indicator grid.
-- 印出的全部绩效指标行
--
-- a row is: one indicator row of one document

create or replace table printed.indicator as

select
    stg_indicator.document_key || '.i' || stg_indicator.indicator_number as indicator_key,
    stg_indicator.document_key,
    stg_indicator.indicator_number,
    stg_indicator.page,
    stg_indicator.line,
    stg_indicator.sheet_number,
    case when stg_indicator.whole_department then 'department' else 'project' end as subject,
    stg_indicator.project_code,
    stg_indicator.project_name,
    stg_indicator.body_code,
    stg_indicator.body_name,
    stg_indicator.horizon,
    stg_indicator.objective_number,
    stg_indicator.row_number,
    stg_indicator.level1,
    stg_indicator.level2,
    stg_indicator.level3,
    stg_indicator.description,
    stg_indicator.value_text,
    stg_indicator.basis,
    stg_indicator.last_value_text,
    stg_indicator.before_last_value_text,
    stg_indicator.doubtful as is_doubtful

from stg_indicator

inner join effective_document
    on stg_indicator.document_key = effective_document.document_key

order by stg_indicator.document_key, stg_indicator.indicator_number;
