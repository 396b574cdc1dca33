-- The rows of tables by code, with how code and name were found in the catalogue.
-- 按科目列示的各行及其科目匹配情况
--
-- a row is: one printed row of one table of one current document, whichever columns it has, or
--     one sentence about a code

create or replace temp table coded_row as

with

coded_figures as (

    select reading_figure.*

    from reading_figure

    where reading_figure.role = 'item'
        and (
            reading_figure.dimension in ('function', 'economic_department', 'economic_government')
            or reading_figure.code_finding_kind is not null
        )

)

select
    coded_figures.document_key,
    check_document.disclosure_key,
    check_document.fiscal_year,
    coded_figures.table_id,
    coded_figures.table_number,
    case
        when coded_figures.table_id = 'NARRATIVE' then 0
        else coded_figures.row_number
    end as row_number,
    coded_figures.table_id = 'NARRATIVE' as is_sentence,
    case
        when coded_figures.dimension like 'economic%' then 'economic'
        else coded_figures.dimension
    end as dimension,
    coded_figures.body_code || coded_figures.body_name as body,
    coded_figures.row_code,
    plain_digits(coded_figures.row_code) as digits,
    coded_figures.row_label,
    coded_figures.code,
    coalesce(coded_figures.match_method, 'unmatched') as match_method,
    coalesce(coded_figures.match_evidence, '') as match_evidence,
    coded_figures.code_finding_kind,
    bool_or(coded_figures.doubtful) as is_doubtful,
    min(coded_figures.figure_number) as figure_number,
    arg_min(coded_figures.figure_key, coded_figures.figure_number) as figure_key

from coded_figures

inner join check_document
    on coded_figures.document_key = check_document.document_key

where coded_figures.fiscal_year is not distinct from coded_figures.document_year

group by all;
