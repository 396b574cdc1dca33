-- The rows of barred_figure under Chinese names.
-- 不计入比较的数字
--
-- a row is: one row of barred_figure

create or replace view 分析.不计入比较的数字 as

select
    barred_figure.place_key as 印处主键,
    barred_figure.document_key as 文件主键,
    barred_figure.check_ids as 未通过的勾稽关系,
    barred_figure.result_key as 检查结果主键

from barred_figure;

comment on view 分析.不计入比较的数字 is
    '未通过检查、不计入同类统计的数字 | barred_figure: The figures that comparisons do not take, because checks that use them failed';
comment on column 分析.不计入比较的数字.印处主键 is
    '印处主键 | place_key: key of the figure or indicator row';
comment on column 分析.不计入比较的数字.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.不计入比较的数字.未通过的勾稽关系 is
    '未通过的勾稽关系 | check_ids: ids of the checks that failed, parted by 、';
comment on column 分析.不计入比较的数字.检查结果主键 is
    '检查结果主键 | result_key: one of the failed results in check_result';
