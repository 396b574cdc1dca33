-- Where is a figure printed, and what confirms or contradicts it?
-- 一个数字印在哪份文件的哪一行，有什么印证它、有什么检查不符？
--
-- sample: 秦皇岛开发区财政局 2023 年预算：公务接待费
-- a row is: the figure
-- note: 标识见各比较结果的 figure_key、indicator_key（数字标识、指标标识）列。

select
    文件名,
    页,
    行,
    表名,
    所在行,
    所在列,
    原文,
    原文单位,
    金额（元）,
    相符印证处数,
    不符的勾稽关系

from 分析.依据('d0e9fb615d9c0379.244');
