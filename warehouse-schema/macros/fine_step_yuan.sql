-- One printed unit of a figure whose zeros behind the point may have been left out.
-- 印出数字的最小单位：小数不足两位的按两位计（末尾的零可能省略）
--
-- a value is: yuan; 25 in 万元 stands for 25.00 and gives 100, as 12.30 does

create or replace temp macro fine_step_yuan(printed_text, printed_unit) as
    cast(
        case
            when contains(printed_unit, '亿') then 100000000
            when contains(printed_unit, '万') then 10000
            when contains(printed_unit, '千') then 1000
            else 1
        end as decimal(18, 6)
    ) / pow(10, greatest(length(regexp_extract(printed_text, '[.．]([0-9]+)', 1)), 2));
