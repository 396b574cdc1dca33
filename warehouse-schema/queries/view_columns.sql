-- The columns of some views or tables with their comments, in order.
-- 若干视图或表的各列及其说明
--
-- a row is: one column; no rows means that there is no such view
-- parameters: schema, names parted by commas

select
    relations.relation_name,
    relations.relation_comment,
    duckdb_columns.column_name,
    duckdb_columns.data_type,
    duckdb_columns.comment as column_comment

from duckdb_columns() as duckdb_columns

inner join (

    select
        database_name,
        schema_name,
        view_name as relation_name,
        comment as relation_comment

    from duckdb_views()

    union all

    select
        database_name,
        schema_name,
        table_name as relation_name,
        comment as relation_comment

    from duckdb_tables()

) as relations
    on duckdb_columns.database_name = relations.database_name
    and duckdb_columns.schema_name = relations.schema_name
    and duckdb_columns.table_name = relations.relation_name

where duckdb_columns.database_name = current_database()
    and duckdb_columns.schema_name = ?
    and list_contains(string_split(?, ','), duckdb_columns.table_name)

order by relations.relation_name, duckdb_columns.column_index;
