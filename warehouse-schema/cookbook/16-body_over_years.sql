-- How do the main amounts of a body move over the years?
-- 一个单位的主要金额历年怎样变动？
--
-- sample: 江苏省人大常委会办公厅 2019 年预算
-- a row is: one measure and year
-- note: 名称可以只写一部分；可指几个单位时，报错会列出来。

select
    金额项目,
    年度,
    阶段,
    金额（元） / 10000 as 金额万元,
    数值状态,
    所比年度,
    增减幅度,
    数字标识

from 分析.历年('江苏省人大常委会办公厅');
