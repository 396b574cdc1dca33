-- Documents with cited places, as their evidence names them.
-- 载有所引印处的文件及其说明
--
-- a row is: one document of those from parameter 1 to parameter 2

select
    dim_document.document_key,
    to_json(
        {
            'title': dim_document.title,
            'file': dim_document.file,
            'district': coalesce(nullif(dim_division.full_name, ''), '（未载明地区）'),
            'body': coalesce(nullif(dim_budgetary_unit.unit_name, ''), '（未载明单位）'),
            'fiscal_year': dim_document.fiscal_year,
            'stage': case dim_document.stage
                when 'budget' then '预算' when 'final_account' then '决算' else '阶段不明'
            end,
            'source_address': dim_document.source_address,
            'retrieved_on': cast(dim_document.retrieved_on as varchar),
            'sha256': dim_document.sha256
        }
    ) as document

from dim_document

left join dim_division
    on dim_document.division_key = dim_division.division_key
    and dim_division.division_key <> 0

left join dim_budgetary_unit
    on dim_document.budgetary_unit_key = dim_budgetary_unit.budgetary_unit_key
    and dim_budgetary_unit.budgetary_unit_key <> 0

where dim_document.document_key between $1 and $2
    and dim_document.document_key in (select site_citation.document_key from site_citation)

order by dim_document.document_key;
