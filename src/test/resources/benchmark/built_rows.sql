-- How much a built warehouse holds.
-- 建成的数据仓库的行数

select
    (select count(*) from printed.figure) as figure_count,
    (select count(*) from printed.indicator) as indicator_count,
    (
        select sum(duckdb_tables.estimated_size)
        from duckdb_tables()
        where duckdb_tables.table_name like 'fact\_%' escape '\'
            or duckdb_tables.table_name in ('stated_total', 'stated_comparison')
    ) as fact_row_count;
