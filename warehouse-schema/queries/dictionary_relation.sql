-- Everything that the published warehouse holds by name: tables, views, macros.
-- 数据仓库中的全部表、视图和现成问法
--
-- a row is: one table, view or macro; macros have parameters

select
    duckdb_tables.schema_name,
    duckdb_tables.table_name as relation_name,
    'table' as relation_kind,
    coalesce(duckdb_tables.comment, '') as relation_comment,
    '' as parameters

from duckdb_tables()

where duckdb_tables.database_name = current_database()

union all

select
    duckdb_views.schema_name,
    duckdb_views.view_name as relation_name,
    'view' as relation_kind,
    coalesce(duckdb_views.comment, '') as relation_comment,
    '' as parameters

from duckdb_views()

where duckdb_views.database_name = current_database()
    and not duckdb_views.internal

union all

select
    duckdb_functions.schema_name,
    duckdb_functions.function_name as relation_name,
    case duckdb_functions.function_type when 'table_macro' then 'question' else 'macro' end
        as relation_kind,
    coalesce(duckdb_functions.comment, '') as relation_comment,
    array_to_string(duckdb_functions.parameters, ', ') as parameters

from duckdb_functions()

where duckdb_functions.database_name = current_database()
    and not duckdb_functions.internal
    and duckdb_functions.function_type in ('macro', 'table_macro')

order by schema_name, relation_name, relation_kind;
