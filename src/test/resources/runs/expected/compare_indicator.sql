select
    indicator.district_name,
    indicator.body_name,
    indicator.fiscal_year,
    indicator.theme_name,
    indicator.measuring_unit,
    indicator.direction_name,
    indicator.indicator_count,
    indicator.theme_indicator_count,
    indicator.lowest_target,
    indicator.median_target,
    indicator.highest_target,
    indicator.comparators,
    indicator.peer_group,
    indicator.peer_count,
    indicator.median_of_peers,
    indicator.peer_rank,
    indicator.caution,
    indicator.document_file,
    indicator.line,
    indicator.printed_text

from compare.indicator

order by all;
