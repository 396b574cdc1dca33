select
    file,
    coalesce(nullif(check_id, ''), kind),
    severity,
    coalesce(table_title, ''),
    coalesce(row_label, ''),
    coalesce(printed_text, ''),
    coalesce(expected, '')
from finding
where severity in ('error', 'warning')
order by all
