-- The answer of evidence under Chinese names.
-- 依据
--
-- a row is: one row of evidence

create or replace macro 分析.依据(所问标识) as table

select
    answer.evidence_key as 标识,
    answer.evidence_kind as 种类,
    answer.district_name as 地区,
    answer.body_name as 单位,
    answer.fiscal_year as 年度,
    answer.document_title as 文件标题,
    answer.document_file as 文件名,
    answer.page as 页,
    answer.line as 行,
    answer.table_id as 表号,
    answer.table_title as 表名,
    answer.row_label as 所在行,
    answer.column_label as 所在列,
    answer.printed_text as 原文,
    answer.printed_unit as 原文单位,
    answer.amount_yuan as 金额（元）,
    answer.quantity as 数量,
    answer.matched_code as 匹配编码,
    answer.match_method as 匹配方式,
    answer.is_doubtful as 是否存疑,
    answer.agreeing_count as 相符印证处数,
    answer.disagreeing_count as 不符印证处数,
    answer.failed_checks as 不符的勾稽关系,
    answer.is_superseded as 是否已被取代,
    answer.source_address as 来源网址,
    answer.original_file as 原件

from evidence(所问标识) as answer;

comment on macro table 分析.依据 is
    '依据：由数字或绩效指标的标识回到原文所印之处，如 分析.依据(''d0e9fb615d9c0379.244'') | evidence: one figure or indicator back to the cell in which it is printed';
