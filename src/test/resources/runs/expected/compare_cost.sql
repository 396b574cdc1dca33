select
    cost.district_name,
    cost.body_name,
    cost.fiscal_year,
    cost.theme_name,
    cost.project_name,
    cost.project_code,
    cost.amount_yuan,
    cost.peer_group,
    cost.peer_count,
    cost.median_yuan,
    cost.peer_rank,
    cost.caution,
    cost.document_file,
    cost.line,
    cost.printed_text,
    cost.printed_unit

from compare.cost

order by all;
