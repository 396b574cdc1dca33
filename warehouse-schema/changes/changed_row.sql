-- Makes the table that takes, comparison by comparison, the rows that are not the same.
-- 各比较中不相同的行（先建空表，逐个比较填入）
--
-- a row is: one row of one comparison that appeared, vanished, or is not as it was

create or replace temp table changed_row (
    comparison varchar,
    row_number bigint,
    kind varchar,
    row_key varchar[],
    division_code varchar,
    history_key varchar,
    district_name varchar,
    body_name varchar,
    fiscal_year varchar,
    stage_name varchar,
    scope_name varchar,
    item varchar,
    peer_group_before varchar,
    peer_group_after varchar,
    value_before varchar,
    value_after varchar,
    peer_count_before varchar,
    peer_count_after varchar,
    peer_value_before varchar,
    peer_value_after varchar,
    peer_rank_before varchar,
    peer_rank_after varchar,
    own_before varchar[],
    own_after varchar[],
    peers_before varchar[],
    peers_after varchar[],
    evidence_before varchar[],
    evidence_after varchar[],
    sources varchar[],
    document_key varchar,
    place_before varchar,
    place_after varchar
);

create or replace temp table comparison_tally (
    comparison varchar,
    before_count bigint,
    after_count bigint,
    paired_count bigint,
    not_unique_count bigint
);

create or replace temp table compared_column (
    comparison varchar,
    part varchar,
    column_number bigint,
    column_name varchar,
    title varchar
);
