-- The same tables and comparisons under Chinese names.
-- 中文名视图
--
-- a schema: views over tables and comparisons, columns named by their comments

create schema if not exists "分析";
