-- The loads that left a receipt: what each received, brought and took back.
-- 历次装载：收到、新到、撤回多少份文件，接收时发现多少问题
--
-- a row is: one load that left a receipt; a run that brings no news leaves none and is no load

create or replace table mart_load as

with

received as (

    select
        stg_manifest.load_number,
        max(stg_manifest.load_date) as load_date,
        count(distinct nullif(stg_manifest.document_key, '')) as received_document_count

    from stg_manifest

    group by stg_manifest.load_number

),

-- a manifest repeats a withdrawal as long as its row stands in it
withdrawals as (

    select
        stg_manifest.document_key,
        stg_manifest.withdrawn_on,
        min(stg_manifest.load_number) as load_number

    from stg_manifest

    where stg_manifest.withdrawn_on is not null and stg_manifest.document_key <> ''

    group by stg_manifest.document_key, stg_manifest.withdrawn_on

),

withdrawn as (

    select
        withdrawals.load_number,
        count(distinct withdrawals.document_key) as withdrawn_document_count

    from withdrawals

    group by withdrawals.load_number

),

faults as (

    select stg_receipt_finding.load_number, count(*) as finding_count

    from stg_receipt_finding

    group by stg_receipt_finding.load_number

),

brought as (

    select
        dim_document.first_load_number as load_number,
        count(*) as new_document_count,
        count(*) filter (dim_document.is_current) as current_document_count,
        sum(dim_document.figure_count) as figure_count

    from dim_document

    group by dim_document.first_load_number

),

numbers as (

    select received.load_number from received

    union

    select faults.load_number from faults

)

select
    numbers.load_number,
    cast(coalesce(received.received_document_count, 0) as integer) as received_document_count,
    cast(coalesce(brought.new_document_count, 0) as integer) as new_document_count,
    cast(coalesce(brought.current_document_count, 0) as integer) as current_document_count,
    cast(coalesce(withdrawn.withdrawn_document_count, 0) as integer) as withdrawn_document_count,
    cast(coalesce(brought.figure_count, 0) as bigint) as figure_count,
    cast(coalesce(faults.finding_count, 0) as integer) as finding_count,
    received.load_date

from numbers

left join received
    on numbers.load_number = received.load_number

left join withdrawn
    on numbers.load_number = withdrawn.load_number

left join faults
    on numbers.load_number = faults.load_number

left join brought
    on numbers.load_number = brought.load_number

order by numbers.load_number;

comment on table mart_load is
    '历次装载 | loads that left a receipt: what each received, brought and took back';
comment on column mart_load.load_number is
    '装载次序 | number of the receipt; a run that brings no news has none';
comment on column mart_load.received_document_count is
    '收到份数（份） | documents received or named';
comment on column mart_load.new_document_count is
    '新到份数（份） | of these received for the first time';
comment on column mart_load.current_document_count is
    '新到中现行份数（份） | of the new ones those that are in force today';
comment on column mart_load.withdrawn_document_count is
    '撤回份数（份） | documents whose withdrawal the load was the first to say';
comment on column mart_load.figure_count is
    '新到文件的数字（个） | printed figures of the new ones';
comment on column mart_load.finding_count is
    '文件与清单问题（个） | faults found in files and manifest on receipt';
comment on column mart_load.load_date is
    '装载日期 | date of the load; null where it received no document';
