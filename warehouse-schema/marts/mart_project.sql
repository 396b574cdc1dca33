-- What each project costs, whatever its sources.
-- 项目金额（各资金来源合计）
--
-- a row is: one project of one body in one disclosure; key 0 is the project expenditure that the
--           document does not disclose project by project

create or replace view mart_project as

with

figures as (

    select
        fact_project.* replace (dim_document.disclosure_key as document_key),
        barred_figure.check_ids,
        (fact_project.page, fact_project.line, fact_project.figure_key) as place,
        -- a document may print budget and final account beside each other: one of them counts
        dense_rank() over (
            partition by dim_document.disclosure_key, fact_project.budgetary_unit_key
            order by
                fact_project.figure_kind is distinct from dim_document.stage,
                fact_project.figure_kind
        ) as kind_rank

    from fact_project

    inner join dim_document
        on fact_project.document_key = dim_document.document_key

    left join barred_figure
        on fact_project.figure_key = barred_figure.place_key

    where fact_project.figure_kind in ('budget', 'final_account')

)

select
    figures.document_key,
    figures.budgetary_unit_key,
    figures.project_key,
    case
        when figures.project_key = 0 then '（未逐项公开的项目支出）'
        else any_value(dim_project.project_name)
    end as project_name,
    any_value(dim_project.project_code) as project_code,
    any_value(dim_theme.theme_code) as theme_code,
    case
        when figures.project_key = 0 then '（未逐项公开）'
        else any_value(dim_theme.theme_name)
    end as theme_name,
    any_value(dim_part.theme_code) as subtheme_code,
    any_value(dim_part.theme_name) as subtheme_name,
    any_value(dim_project.theme_field) as theme_field,
    any_value(dim_project.theme_evidence) as theme_evidence,
    any_value(dim_project.subtheme_evidence) as subtheme_evidence,
    sum(figures.amount_yuan) as amount_yuan,
    list(figures.figure_key order by figures.place) filter (figures.figure_key is not null)
        as figure_keys,
    string_agg(distinct figures.check_ids, '、' order by figures.check_ids) as barred_checks,
    arg_min(figures.figure_key, figures.place) as figure_key,
    arg_min(figures.page, figures.place) as page,
    arg_min(figures.line, figures.place) as line,
    arg_min(figures.printed_text, figures.place) as printed_text,
    arg_min(figures.printed_unit, figures.place) as printed_unit

from figures

inner join dim_project
    on figures.project_key = dim_project.project_key

left join dim_theme
    on dim_project.theme_code = dim_theme.theme_code
    and dim_theme.subject = 'project'
    -- what is left over is no theme in common
    and dim_theme.theme_code <> 'other'

left join dim_theme as dim_part
    on dim_project.subtheme_code = dim_part.theme_code
    and dim_part.subject = 'project_part'

where figures.kind_rank = 1

group by figures.document_key, figures.budgetary_unit_key, figures.project_key;

comment on view mart_project is
    '项目金额：每行是一份文件中的一个项目 | a row is a project in a document';
comment on column mart_project.document_key is '文件标识 | document';
comment on column mart_project.budgetary_unit_key is '预算单位键 | budgetary unit';
comment on column mart_project.project_key is '项目键 | project, 0 where none';
comment on column mart_project.project_name is '项目 | project';
comment on column mart_project.project_code is '项目编码 | project code';
comment on column mart_project.theme_code is '主题代码 | theme code, null where unmatched';
comment on column mart_project.theme_name is '主题 | theme';
comment on column mart_project.subtheme_code is '分项代码 | part of the theme, null where not told';
comment on column mart_project.subtheme_name is '分项 | part of the theme';
comment on column mart_project.theme_field is
    '主题依据所在栏 | field that decided: name, purpose, indicator, decision';
comment on column mart_project.theme_evidence is '主题依据 | the words that decided';
comment on column mart_project.subtheme_evidence is '分项依据 | the words that tell the part';
comment on column mart_project.figure_keys is '全部数字标识 | all figures of the amount';
comment on column mart_project.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_project.figure_key is '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_project.page is '页 | page, 0 where the format has none';
comment on column mart_project.line is '行 | line of the page or file';
comment on column mart_project.printed_text is '原文 | text as printed';
comment on column mart_project.printed_unit is '原文单位 | unit as printed';
comment on column mart_project.barred_checks is
    '未通过的勾稽关系 | checks that keep one of the figures out of comparisons';
