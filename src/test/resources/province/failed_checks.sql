-- Findings that need a look: file, check, severity and what they say.
select
    file,
    coalesce(nullif(check_id, ''), kind),
    severity,
    concat_ws(' ', table_title, row_label, printed_text, expected)
from finding
where severity in ('error', 'warning')
order by all
