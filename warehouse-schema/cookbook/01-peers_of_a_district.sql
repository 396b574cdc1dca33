-- How large are the bodies of a district beside bodies of their kind?
-- 一个地区的各单位有多大，各地同类单位又有多大？
--
-- sample: 秦皇岛开发区、丰润区、东西湖区财政局 2023 年预算
-- a row is: one body of a kind that the district has
-- note: 换成要问的地区代码或名称、年度；没有该地区或年度时，报错会说有哪些。

select
    同类组,
    是否所问,
    地区,
    单位,
    支出合计（元） / 10000 as 支出合计万元,
    “三公”经费（元） / 10000 as 三公经费万元,
    三公经费数值状态,
    机关运行经费（元） / 10000 as 机关运行经费万元,
    提示

from 分析.同类单位('130371', 2023);
