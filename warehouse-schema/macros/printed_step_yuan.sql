-- One printed unit of a figure: its last printed digit times its unit of money.
-- 印出数字的最小单位：末位数字乘以计量单位（元）
--
-- a value is: yuan; 12.30 in 万元 gives 100; a count of things takes the factor 1

create or replace temp macro printed_step_yuan(printed_text, printed_unit) as
    cast(
        case
            when contains(printed_unit, '亿') then 100000000
            when contains(printed_unit, '万') then 10000
            when contains(printed_unit, '千') then 1000
            else 1
        end as decimal(18, 6)
    ) / pow(10, length(regexp_extract(printed_text, '[.．]([0-9]+)', 1)));
