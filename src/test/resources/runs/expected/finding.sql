select
    finding.file,
    finding.origin,
    finding.severity,
    finding.kind,
    finding.check_id,
    finding.line,
    finding.table_title,
    finding.row_label,
    finding.column_label,
    finding.printed_text,
    finding.expected

from finding

order by all;
