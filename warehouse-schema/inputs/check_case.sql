-- What checks compare: both sides, with the place of every figure used; checks/ fills it.
-- 勾稽关系的比较项（由 checks/ 各文件填入）
--
-- a row is: one check × one subject of one document (or of a pair)

create or replace temp table check_case (
    check_id varchar not null,
    document_key varchar not null,
    -- the other document of a pair, or of the same disclosure
    other_document_key varchar,
    figure_kind varchar,
    table_id varchar,
    table_number integer,
    -- the row, column, project or code that is checked, as printed; with document, table and kind
    -- of figure it names one case of the check
    subject varchar not null,
    left_label varchar not null,
    left_value decimal(24, 6),
    -- what is shown where the side is no number
    left_text varchar,
    -- keys of printed.place, the figure first that a reader looks at first
    left_places varchar[],
    right_label varchar,
    right_value decimal(24, 6),
    right_text varchar,
    right_places varchar[],
    -- of both values: 元, %, 人, 天, …
    unit varchar default '元',
    -- of a comparison of numbers, in the same unit
    tolerance decimal(24, 6),
    -- equal; at_most: left is not larger than right; at_least: left is not smaller
    relation varchar default 'equal',
    -- pass, fail, not_applicable, insufficient_data or unreadable where it is not the comparison
    -- of two numbers that decides
    verdict varchar,
    -- where it differs from the check's own
    severity varchar,
    -- why nothing was checked: code of reference/check_reason.csv
    reason varchar,
    -- what a reader should know of this case, in Chinese
    note varchar,
    -- words, units and levels of indicator rows are judged, or that the rows are there: that a
    -- value was placed by rule makes no such case unreadable, its note says so
    is_about_words boolean default false
);
