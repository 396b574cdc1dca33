-- Every body with its three public expenses item by item, and what they are measured by.
-- 各单位“三公”经费各项金额及其参照量（一般公共预算支出、人员、车辆、机关运行经费）
--
-- a row is: one item of one body of a current disclosure; a body that discloses nothing has the
--           total alone

create or replace table mart_three_public_row as

with

-- a body may publish its tables and its performance sheets in two documents; a final account
-- that prints the budget alone leaves its own column blank
silent_publishers as (

    select
        mart_subject.document_key,
        mart_subject.budgetary_unit_key,
        case
            when exists (
                select 1
                from mart_three_public as other_kind
                where other_kind.document_key = mart_subject.document_key
                    and other_kind.budgetary_unit_key = mart_subject.budgetary_unit_key
                    and other_kind.fiscal_year = mart_subject.fiscal_year
                    and other_kind.item_code = 'total'
            ) then 'blank'
            else 'not_disclosed'
        end as silent_state

    from mart_subject

    left join mart_three_public
        on mart_subject.document_key = mart_three_public.document_key
        and mart_subject.budgetary_unit_key = mart_three_public.budgetary_unit_key
        and mart_subject.stage = mart_three_public.figure_kind
        and mart_subject.fiscal_year is not distinct from mart_three_public.fiscal_year
        and mart_three_public.item_code = 'total'

    where mart_subject.is_publisher

    window bodies as (
        partition by mart_subject.body_key, mart_subject.fiscal_year, mart_subject.stage
    )

    qualify not bool_or(mart_three_public.document_key is not null) over bodies
        and row_number() over (
            bodies order by silent_state <> 'blank', mart_subject.document_key
        ) = 1

),

lines as (

    select
        mart_three_public.* exclude (fiscal_year, figure_kind)

    from mart_subject

    inner join mart_three_public
        on mart_subject.document_key = mart_three_public.document_key
        and mart_subject.budgetary_unit_key = mart_three_public.budgetary_unit_key
        and mart_subject.stage = mart_three_public.figure_kind
        and mart_subject.fiscal_year is not distinct from mart_three_public.fiscal_year

    union all by name

    select
        silent_publishers.document_key,
        silent_publishers.budgetary_unit_key,
        'total' as item_code,
        silent_publishers.silent_state as value_state

    from silent_publishers

),

-- of heads those in office count before posts
heads as (

    select mart_count.*

    from mart_count

    where mart_count.count_code in ('staff', 'posts') and mart_count.quantity > 0

    qualify row_number() over (
        partition by mart_count.document_key, mart_count.budgetary_unit_key
        order by mart_count.count_code <> 'staff'
    ) = 1

)

select
    lines.*,
    case lines.value_state
        when 'stated' then '有数'
        when 'zero' then '零'
        when 'blank' then '未列数'
        else '未公开'
    end as value_state_name,
    item.three_public_item_name as item_name,
    item.sort_order,
    lines.amount_yuan / nullif(mart_body_money.general_public_yuan, 0) as general_public_share,
    mart_body_money.barred_general_public_checks,
    case heads.count_code when 'staff' then '实有在职人数' when 'posts' then '编制人数' end
        as head_basis_name,
    heads.quantity as head_count,
    heads.count_year as head_year,
    cast(lines.amount_yuan / heads.quantity as decimal(18, 2)) as per_head_yuan,
    vehicles.quantity as vehicle_count,
    vehicles.count_year as vehicle_year,
    cast(lines.amount_yuan / nullif(vehicles.quantity, 0) as decimal(18, 2)) as per_vehicle_yuan,
    nullif(concat_ws('、', heads.barred_checks, vehicles.barred_checks), '')
        as barred_count_checks,
    operating.amount_yuan as operating_expense_yuan

from lines

inner join dim_three_public_item as item
    on lines.item_code = item.three_public_item_code

left join mart_body_money
    on lines.document_key = mart_body_money.document_key
    and lines.budgetary_unit_key = mart_body_money.budgetary_unit_key

left join heads
    on lines.document_key = heads.document_key
    and lines.budgetary_unit_key = heads.budgetary_unit_key

left join mart_count as vehicles
    on lines.document_key = vehicles.document_key
    and lines.budgetary_unit_key = vehicles.budgetary_unit_key
    and vehicles.count_code = 'vehicles'
    and lines.item_code = 'vehicle_operation'

left join mart_key_figure as operating
    on lines.document_key = operating.document_key
    and lines.budgetary_unit_key = operating.budgetary_unit_key
    and operating.measure_code = 'agency_operating_expense'

order by lines.document_key, lines.budgetary_unit_key, item.sort_order;

comment on table mart_three_public_row is
    '各单位“三公”经费及参照量 | three public expenses of each body and what they are measured by';
comment on column mart_three_public_row.document_key is '公开标识 | disclosure';
comment on column mart_three_public_row.budgetary_unit_key is
    '预算单位主键 | key of the budgetary unit';
comment on column mart_three_public_row.item_code is '项目代码 | item code';
comment on column mart_three_public_row.value_state is
    '数值状态 | stated, zero, blank or not_disclosed';
comment on column mart_three_public_row.value_state_name is
    '数值状态 | state of the value in Chinese';
comment on column mart_three_public_row.amount_yuan is '金额（元） | amount in yuan';
comment on column mart_three_public_row.part_count is
    '相加的数字个数 | number of figures added up';
comment on column mart_three_public_row.is_added_up is
    '文件是否未印此和 | whether it is a sum that the document does not print';
comment on column mart_three_public_row.is_said_alone is
    '是否仅见于文字 | whether a sentence alone states it';
comment on column mart_three_public_row.other_yuan is
    '文件另处所印的不同数（元） | another amount that the document prints for the item';
comment on column mart_three_public_row.other_figure_key is
    '不同数的数字标识 | figure of the other amount';
comment on column mart_three_public_row.barred_checks is
    '未通过的勾稽关系 | checks that keep the figure out of comparisons';
comment on column mart_three_public_row.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_three_public_row.figure_keys is
    '全部数字标识 | all figures that the amount is the sum of';
comment on column mart_three_public_row.printed_document_key is
    '所在文件标识 | document in which it is printed';
comment on column mart_three_public_row.page is '页 | page, 0 where the format has none';
comment on column mart_three_public_row.line is '行 | line of the page or file';
comment on column mart_three_public_row.printed_text is '原文 | text as printed';
comment on column mart_three_public_row.printed_unit is '原文单位 | unit as printed';
comment on column mart_three_public_row.item_name is '项目 | item';
comment on column mart_three_public_row.sort_order is '排序 | order of presentation';
comment on column mart_three_public_row.general_public_share is
    '占一般公共预算支出比重 | share of general public expenditure';
comment on column mart_three_public_row.barred_general_public_checks is
    '一般公共预算支出未通过的勾稽关系 | checks that the general public expenditure fails';
comment on column mart_three_public_row.head_basis_name is
    '人数口径 | staff in office, or posts where no staff is stated';
comment on column mart_three_public_row.head_count is '人数 | number of heads';
comment on column mart_three_public_row.head_year is '人数所属年度 | year of the heads';
comment on column mart_three_public_row.per_head_yuan is '人均（元） | yuan per head';
comment on column mart_three_public_row.vehicle_count is '公务用车保有量 | vehicles held';
comment on column mart_three_public_row.vehicle_year is
    '保有量所属年度 | year of the vehicles held';
comment on column mart_three_public_row.per_vehicle_yuan is
    '车均运行维护费（元） | operation per vehicle held in yuan';
comment on column mart_three_public_row.barred_count_checks is
    '人数、车辆数未通过的勾稽关系 | checks that the counts fail';
comment on column mart_three_public_row.operating_expense_yuan is
    '机关运行经费（元） | agency operating expense in yuan';
