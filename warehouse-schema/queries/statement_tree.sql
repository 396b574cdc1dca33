-- What the parser makes of a statement that a person wrote; the parameter is its text.
-- 数据库的语法分析器对所给语句的理解
--
-- a row is: one text; quotes within a text of the statement are escaped in the tree, so no text can
-- pass for a name

with

parsed as (

    select json_serialize_sql(?) as tree

)

select
    coalesce(tree ->> '$.error_type', '') as error,
    coalesce(json_array_length(tree, '$.statements'), 0) as statements,
    list_distinct(
        regexp_extract_all(cast(tree as varchar), '"type":"(\w+_NODE)"', 1)
    ) as nodes,
    list_distinct(
        regexp_extract_all(cast(tree as varchar), '"function_name":"([^"]*)"', 1)
    ) as functions

from parsed;
