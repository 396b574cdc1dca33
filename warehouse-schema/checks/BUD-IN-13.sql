-- Personnel and operating funds are made of the right economic classes.
-- 人员经费、公用经费构成
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD06
-- tolerance: E
-- bars: both
-- a row is: one of three sums of one table of one document; a document without the
--     tables gives insufficient_data

insert into check_case by name

with

amounts as (

    select
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'total' and check_line.measure = 'total'
        ) as total_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'total' and check_line.measure = 'personnel'
        ) as personnel_yuan,
        max(check_line.amount_yuan) filter (
            where check_line.role = 'total' and check_line.measure = 'operating'
        ) as operating_yuan,
        sum(check_line.amount_yuan) filter (
            where check_line.measure = 'total' and check_line.code in ('301', '303')
        ) as personnel_classes_yuan,
        sum(check_line.amount_yuan) filter (
            where check_line.measure = 'total'
                and check_line.code in ('302', '307', '309', '310', '312', '399')
        ) as operating_classes_yuan,
        min(check_line.figure_key) filter (
            where check_line.role = 'total' and check_line.measure = 'total'
        ) as total_figure_key,
        min(check_line.figure_key) filter (
            where check_line.role = 'total' and check_line.measure = 'personnel'
        ) as personnel_figure_key,
        min(check_line.figure_key) filter (
            where check_line.role = 'total' and check_line.measure = 'operating'
        ) as operating_figure_key,
        min(check_line.step_yuan) as step_yuan

    from check_line

    where check_line.table_id = 'BUD06'
        and check_line.dimension <> 'economic_government'

    group by
        check_line.document_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number

),

sides as (

    select
        amounts.*,
        '合计' as subject,
        amounts.total_yuan as left_yuan,
        amounts.personnel_yuan + amounts.operating_yuan as right_yuan,
        rounding_envelope(2, amounts.step_yuan) as tolerance_yuan,
        amounts.total_figure_key as left_figure_key,
        amounts.personnel_figure_key as right_figure_key

    from amounts

    union all

    select
        amounts.*,
        '人员经费' as subject,
        amounts.personnel_yuan as left_yuan,
        amounts.personnel_classes_yuan as right_yuan,
        rounding_envelope(2, amounts.step_yuan) as tolerance_yuan,
        amounts.personnel_figure_key as left_figure_key,
        cast(null as varchar) as right_figure_key

    from amounts

    union all

    select
        amounts.*,
        '公用经费' as subject,
        amounts.operating_yuan as left_yuan,
        amounts.operating_classes_yuan as right_yuan,
        rounding_envelope(6, amounts.step_yuan) as tolerance_yuan,
        amounts.operating_figure_key as left_figure_key,
        cast(null as varchar) as right_figure_key

    from amounts

)

select
    'BUD-IN-13' as check_id,
    sides.document_key,
    coalesce(sides.figure_kind, 'budget') as figure_kind,
    coalesce(sides.table_id, 'BUD06') as table_id,
    sides.table_number,
    coalesce(sides.subject, '') as subject,
    '印出数' as left_label,
    sides.left_yuan as left_value,
    '构成之和' as right_label,
    sides.right_yuan as right_value,
    sides.tolerance_yuan as tolerance,
    [sides.left_figure_key] as left_places,
    case when sides.right_figure_key is not null then [sides.right_figure_key] end
        as right_places

from sides;
