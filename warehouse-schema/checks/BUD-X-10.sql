-- Purchased services are not larger than procured services.
-- 购买服务不大于服务类采购
--
-- severity: info
-- version: 1
-- stage: budget
-- inputs: BUD13, BUD12, text
-- condition: 购买服务与服务类采购均已列示 | purchased services and procured services are both given
-- tolerance: U
-- bars: none
-- a row is: the total of purchased services of one release, of its table or else of its text

insert into check_case by name

with

service_names as (

    select list.name

    from vocabulary_list('procurement_word') as list

    where list.kind = 'class' and list.name_english = 'services'

),

statements as (

    select
        check_line.*,
        case
            when check_line.table_id = 'BUD13' then 'purchased'
            when check_line.table_id = 'BUD12' then 'procured'
            when check_line.measure = 'purchased_services_total' then 'purchased'
            else 'procured'
        end as side,
        check_line.table_id in ('NARRATIVE', 'OTHER') as is_text

    from check_line

    where (
            check_line.table_id = 'BUD13'
            and check_line.measure = 'total'
            and check_line.role = 'total'
        )
        or (
            check_line.table_id = 'BUD12'
            and check_line.measure = 'total'
            and check_line.role = 'item'
            and plain_name(check_line.row_label) in (select name from service_names)
        )
        or (
            check_line.table_id in ('NARRATIVE', 'OTHER')
            and check_line.measure in ('purchased_services_total', 'procurement_services')
            and check_line.figure_kind = 'budget'
        )

),

-- tables come before sentences
chosen as (

    select
        statements.*,
        count(*) over (
            partition by disclosure_key, figure_kind, side, is_text
        ) as statement_count,
        row_number() over (
            partition by disclosure_key, figure_kind, side
            order by is_text, document_key, table_number, row_number, figure_key
        ) as choice

    from statements

),

sides as (

    select
        disclosure_key,
        figure_kind,
        arg_min(document_key, side) filter (side = 'purchased') as document_key,
        arg_min(table_id, side) filter (side = 'purchased') as table_id,
        arg_min(table_number, side) filter (side = 'purchased') as table_number,
        max(document_key) filter (side = 'procured') as other_document,
        max(row_label) filter (side = 'purchased') as left_label,
        max(row_label) filter (side = 'procured') as right_label,
        max(amount_yuan) filter (side = 'purchased') as left_yuan,
        max(amount_yuan) filter (side = 'procured') as right_yuan,
        list(figure_key order by figure_key) filter (side = 'purchased') as left_places,
        list(figure_key order by figure_key) filter (side = 'procured') as right_places,
        max(step_yuan) as tolerance,
        bool_or(side = 'procured' and not is_text and statement_count > 1) as has_several

    from chosen

    where choice = 1

    group by disclosure_key, figure_kind

)

select
    'BUD-X-10' as check_id,
    document_key,
    nullif(other_document, document_key) as other_document_key,
    figure_kind,
    table_id,
    table_number,
    '政府购买服务' as subject,
    '政府购买服务' as left_label,
    left_yuan as left_value,
    left_places,
    '服务类政府采购' as right_label,
    right_yuan as right_value,
    right_places,
    'at_most' as relation,
    tolerance,
    -- 服务 below each of several projects: their sum is not printed
    case when has_several then 'insufficient_data' end as verdict,
    case when has_several then 'condition_open' end as reason,
    case
        when left_yuan > right_yuan + tolerance
            then '限额标准以下、未列入政府采购预算的购买服务可能形成差额'
    end as note

from sides

where left_yuan is not null;
