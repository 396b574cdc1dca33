-- A department is the sum of its units.
-- 部门等于所属单位之和
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD01, BUD03, BUD05, BUD07, FIN01, FIN03, FIN05, FIN09
-- condition: 所属单位的文件全部入库 | the documents of all units are loaded; more than the
--     department's own figure is never right
-- tolerance: E
-- bars: none
-- a row is: one total of one department; a unit of which some documents are not loaded may
--     explain a sum that is too small, so that nothing is said of it

insert into check_case by name

with

totals as (

    select
        check_position.disclosure_key,
        check_position.document_key,
        check_position.position,
        check_position.part_code,
        check_position.subject,
        check_position.figure_kind,
        check_position.table_id,
        check_position.table_number,
        check_position.amount_yuan,
        check_position.step_yuan,
        check_position.figure_key

    from check_position

    where check_position.is_table
        and check_position.code_path = ''
        and check_position.fiscal_year = check_position.document_year
        and check_position.amount_yuan is not null
        and check_position.figure_kind
            = case check_position.stage when 'budget' then 'budget' else 'final_account' end
        and (
            (check_position.position = 'revenue' and check_position.part_code = 'total')
            or (
                check_position.position in ('expenditure', 'grant_expenditure_general_public')
                and check_position.part_code in ('total', 'basic', 'project')
            )
            or (
                check_position.position = 'three_public'
                and check_position.part_code in (
                    'total', 'abroad', 'vehicles', 'vehicle_purchase', 'vehicle_operation',
                    'reception'
                )
            )
        )

    -- of a total with and one without what was carried over: the same table of all bodies
    qualify row_number() over (
        partition by
            check_position.disclosure_key, check_position.position, check_position.part_code
        order by
            check_position.table_id, check_position.amount_yuan desc, check_position.figure_key
    ) = 1

),

departments as (

    select
        department_member.disclosure_key,
        count(department_member.other_document_key) as loaded_count,
        max(department_member.unit_count) as unit_count,
        string_agg(
            department_member.unit_name, '、'
            order by department_member.unit_name, department_member.other_document_key
        ) filter (department_member.other_document_key is not null) as unit_names

    from department_member

    group by department_member.disclosure_key

),

unit_sums as (

    select
        department_member.disclosure_key,
        department.position,
        department.part_code,
        count(unit_total.figure_key) as unit_count,
        sum(unit_total.amount_yuan) as amount_yuan,
        max(unit_total.step_yuan) as step_yuan,
        list(unit_total.figure_key order by unit_total.figure_key) as places

    from department_member

    inner join totals as department
        on department_member.disclosure_key = department.disclosure_key

    inner join totals as unit_total
        on department_member.other_document_key = unit_total.disclosure_key
        and department.position = unit_total.position
        and department.part_code = unit_total.part_code
        and department.table_id = unit_total.table_id

    group by department_member.disclosure_key, department.position, department.part_code

),

sides as (

    select
        totals.*,
        departments.loaded_count,
        departments.unit_count,
        departments.unit_names,
        unit_sums.amount_yuan as sum_yuan,
        unit_sums.unit_count as summed_count,
        unit_sums.places as sum_places,
        rounding_envelope(
            coalesce(unit_sums.unit_count, 0), greatest(totals.step_yuan, unit_sums.step_yuan)
        ) as tolerance_yuan,
        coalesce(
            unit_sums.amount_yuan < totals.amount_yuan - tolerance_yuan
                and (
                    departments.unit_count is null
                    or unit_sums.unit_count < departments.unit_count
                ),
            false
        ) as may_lack_units

    from totals

    inner join departments
        on totals.disclosure_key = departments.disclosure_key

    left join unit_sums
        on totals.disclosure_key = unit_sums.disclosure_key
        and totals.position = unit_sums.position
        and totals.part_code = unit_sums.part_code

)

select
    'DOC-05' as check_id,
    sides.document_key,
    split_part(sides.sum_places[1], '.', 1) as other_document_key,
    sides.figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject,
    '所属单位之和' as left_label,
    sides.sum_yuan as left_value,
    sides.sum_places as left_places,
    '部门数' as right_label,
    sides.amount_yuan as right_value,
    [sides.figure_key] as right_places,
    sides.tolerance_yuan as tolerance,
    case when sides.may_lack_units then 'insufficient_data' end as verdict,
    case
        when sides.loaded_count = 0 then 'pair_absent'
        when sides.may_lack_units then 'release_unknown'
        when sides.sum_yuan is null then 'side_absent'
    end as reason,
    case
        when sides.loaded_count > 0
            then '已入库所属单位 ' || sides.loaded_count || ' 个：' || sides.unit_names
                || case
                    when sides.unit_count > 0
                        then '；部门说明共 ' || sides.unit_count || ' 个单位'
                    else ''
                end
    end as note

from sides;
