-- The facts that appeared, changed and vanished, counted with their money, by document and cause.
-- 事实变动汇总：按地区、文件、事实表、变动、原因计数，并列金额
--
-- a row is: one kind of change of the facts of one document in one table for one reason; money of
--           different tables is not to be added

select
    coalesce(districts.full_name, fact_change.division_code) as "地区",
    files.file as "文件名",
    fact_change.fact_table as "事实表",
    kind_list.kind_name as "变动",
    reason_list.reason_name as "原因",
    count(*) as "个数",
    sum(fact_change.amount_yuan_before) as "前次金额（元）",
    sum(fact_change.amount_yuan_after) as "本次金额（元）",
    coalesce(sum(fact_change.amount_yuan_after), 0)
        - coalesce(sum(fact_change.amount_yuan_before), 0) as "相差（元）",
    fact_change.document_key as "文件标识"

from fact_change

inner join kind_list
    on kind_list.subject = 'fact' and fact_change.kind = kind_list.kind

inner join reason_list
    on fact_change.reason = reason_list.reason

left join (

    select division_code, min(full_name) as full_name
    from after.main.dim_division
    group by division_code

) as districts
    on fact_change.division_code = districts.division_code

left join (

    select document_key, max_by(file, side = 'after') as file
    from sided_document
    group by document_key

) as files
    on fact_change.document_key = files.document_key

group by all

order by
    abs("相差（元）") desc, "地区", "文件名", "事实表", "变动", "原因", "文件标识";
