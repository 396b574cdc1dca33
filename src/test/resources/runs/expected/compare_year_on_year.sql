select
    year_on_year.district_name,
    year_on_year.body_name,
    year_on_year.fiscal_year,
    year_on_year.stage_name,
    year_on_year.label,
    year_on_year.amount_yuan,
    year_on_year.prior_year_yuan,
    year_on_year.change_yuan,
    year_on_year.change_share,
    year_on_year.implied_prior_yuan,
    round(year_on_year.growth_share, 6) as growth_share,
    year_on_year.peer_group,
    year_on_year.peer_count,
    year_on_year.caution,
    year_on_year.document_file,
    year_on_year.page,
    year_on_year.line,
    year_on_year.printed_text,
    year_on_year.printed_unit

from compare.year_on_year

order by all;
