-- What the answers benchmark asks: each comparison and its Chinese twin, then the macros.
-- 答复基准所问的问题
--
-- a row is: one question to one relation. A comparison that lacks a column is not asked for it

with

comparisons as (

    select
        duckdb_tables.table_name as comparison,
        duckdb_tables.schema_name || '.' || duckdb_tables.table_name as relation,
        duckdb_tables.estimated_size as row_count

    from duckdb_tables()

    where duckdb_tables.schema_name = 'compare'

),

twins as (

    select
        comparisons.comparison,
        duckdb_views.schema_name || '.' || duckdb_views.view_name as relation,
        comparisons.row_count

    from duckdb_views()

    inner join comparisons
        on regexp_extract(duckdb_views.comment, '\| compare\.(\w+):', 1) = comparisons.comparison

),

questions as (

    select
        list.question,
        list.asked_column

    from (
        values
            ('district', 'division_code'),
            ('body', 'history_key'),
            ('summary', 'fiscal_year'),
            ('largest', 'peer_count'),
            ('first', null)
    ) as list (question, asked_column)

)

select
    comparisons.relation,
    questions.question,
    comparisons.row_count

from comparisons

cross join questions

where questions.asked_column is null
    or exists (
        from duckdb_columns()
        where duckdb_columns.schema_name = 'compare'
            and duckdb_columns.table_name = comparisons.comparison
            and duckdb_columns.column_name = questions.asked_column
    )

union all

select
    twins.relation,
    'twin',
    twins.row_count

from twins

union all

select
    macros.name,
    macros.name,
    duckdb_tables.estimated_size

from (
    values
        ('peers', 'body_headline'),
        ('peers_of', 'body_headline'),
        ('trend', 'body_measure'),
        ('ranking', 'body_measure'),
        ('find_district', 'body_headline'),
        ('find_body', 'body_headline')
) as macros (name, source)

inner join duckdb_tables()
    on macros.source = duckdb_tables.table_name
    and duckdb_tables.schema_name = 'main'

order by all;
