select
    three_public.district_name,
    three_public.body_name,
    three_public.fiscal_year,
    three_public.item_name,
    three_public.amount_yuan,
    three_public.value_state_name,
    three_public.prior_year_yuan,
    three_public.change_yuan,
    three_public.change_percent,
    three_public.peer_group,
    three_public.peer_count,
    three_public.median_yuan,
    three_public.peer_rank,
    three_public.share_excluded,
    three_public.caution,
    three_public.document_file,
    three_public.line,
    three_public.printed_text,
    three_public.printed_unit

from compare.three_public

order by all;
