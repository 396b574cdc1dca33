-- What each check found for each subject.
-- 勾稽关系检查结果
--
-- a row is: one check × one subject of one document (or of a pair); the files of checks/ fill it

create or replace table check_result (
    check_id varchar not null,
    check_version integer not null,
    severity varchar not null check (severity in ('info', 'warning', 'error')),
    document_key varchar not null,
    other_document_key varchar,
    fiscal_year integer,
    figure_kind varchar,
    table_id varchar,
    table_number integer,
    subject varchar,
    outcome varchar not null check (
        outcome in (
            'pass', 'fail', 'not_applicable', 'insufficient_data', 'unreadable', 'error'
        )
    ),
    left_label varchar,
    left_yuan decimal(18, 2),
    right_label varchar,
    right_yuan decimal(18, 2),
    difference_yuan decimal(18, 2),
    tolerance_yuan decimal(18, 2),
    left_figure_key varchar,
    right_figure_key varchar
);
