-- What was printed, as it was printed.
-- 原文层：按原样保存
--
-- a schema: tables of figures, indicators, paragraphs and projects

create schema if not exists printed;
