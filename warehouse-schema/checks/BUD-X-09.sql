-- The project list adds up to project expenditure.
-- 项目清单合计等于项目支出
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD10, BUD03, BUD05, BUD08, BUD09
-- condition: 人员类、公用经费项目除外 | rows of personnel and of public funds are left out
-- tolerance: E
-- bars: both
-- a row is: the total of one list, or one fund of it

set variable left_out_rows = (
    select string_agg(list.pattern, '|' order by list.pattern)

    from vocabulary_list('project_list_row') as list
);

insert into check_case by name

with

list_lines as (

    select
        check_line.*,
        check_line.role = 'item'
            and regexp_matches(check_line.row_label, getvariable('left_out_rows')) as is_left_out

    from check_line

    where check_line.table_id = 'BUD10' and check_line.role in ('item', 'total')

),

-- 合计 of a column; a list without it is summed up
columns_of_lists as (

    select
        document_key,
        disclosure_key,
        figure_kind,
        table_number,
        measure,
        coalesce(
            arg_min(amount_yuan, (row_number, figure_key)) filter (role = 'total'),
            sum(amount_yuan)
        ) as amount_yuan,
        coalesce(sum(amount_yuan) filter (is_left_out), 0) as left_out_yuan,
        min(step_yuan) as step_yuan,
        coalesce(
            list(figure_key order by row_number, figure_key) filter (role = 'total')[1:1],
            list(figure_key order by row_number, figure_key)
        ) as places

    from list_lines

    group by document_key, disclosure_key, figure_kind, table_number, measure

),

funds as (

    select
        unnest(['total', 'general_public', 'government_fund', 'state_capital']) as fund,
        unnest([
            '项目支出',
            '一般公共预算项目支出',
            '政府性基金项目支出',
            '国有资本经营预算项目支出'
        ]) as fund_name,
        unnest(['BUD03', 'BUD05', 'BUD08', 'BUD09']) as fund_table

),

lists as (

    select
        whole.document_key,
        whole.disclosure_key,
        whole.figure_kind,
        whole.table_number,
        whole.amount_yuan,
        whole.left_out_yuan,
        whole.step_yuan,
        whole.places,
        funds.*,
        coalesce(carried.amount_yuan, 0) as carried_yuan,
        coalesce(carried.places, []) as carried_places

    from columns_of_lists as whole

    inner join funds
        on whole.measure = funds.fund

    left join columns_of_lists as carried
        on whole.document_key = carried.document_key
        and whole.figure_kind = carried.figure_kind
        and whole.table_number = carried.table_number
        and carried.measure = 'carry_over_' || funds.fund

),

-- of several tables of one kind in a release the first
expenditures as (

    select
        disclosure_key,
        figure_kind,
        table_id,
        min(document_key) as document_key,
        arg_min(amount_yuan, (document_key, table_number, row_number, figure_key))
            filter (measure = 'project') as project_yuan,
        arg_min(amount_yuan, (document_key, table_number, row_number, figure_key))
            filter (measure = 'total') as total_yuan,
        min(step_yuan) as step_yuan,
        list(figure_key order by document_key, table_number, row_number)
            filter (measure = 'project')[1:1] as places

    from check_line

    where table_id in ('BUD03', 'BUD05', 'BUD08', 'BUD09')
        and role = 'total'
        and measure in ('project', 'total')

    group by disclosure_key, figure_kind, table_id

),

readings as (

    select
        lists.*,
        expenditures.document_key as expenditure_document,
        expenditures.project_yuan,
        expenditures.places as project_places,
        general.project_yuan as general_yuan,
        general.places as general_places,
        (lists.step_yuan + coalesce(expenditures.step_yuan, lists.step_yuan)) / 2 as tolerance,
        abs(amount_yuan - expenditures.project_yuan) <= tolerance as holds,
        abs(amount_yuan - left_out_yuan - expenditures.project_yuan) <= tolerance
            as holds_left_out,
        abs(amount_yuan + carried_yuan - expenditures.project_yuan) <= tolerance
            as holds_with_carried,
        abs(amount_yuan - expenditures.total_yuan) <= tolerance as holds_total,
        fund = 'total' and abs(amount_yuan - general.project_yuan) <= tolerance as holds_general

    from lists

    left join expenditures
        on lists.disclosure_key = expenditures.disclosure_key
        and lists.figure_kind = expenditures.figure_kind
        and lists.fund_table = expenditures.table_id

    left join expenditures as general
        on lists.disclosure_key = general.disclosure_key
        and lists.figure_kind = general.figure_kind
        and general.table_id = 'BUD05'

)

select
    'BUD-X-09' as check_id,
    document_key,
    nullif(expenditure_document, document_key) as other_document_key,
    figure_kind,
    'BUD10' as table_id,
    table_number,
    fund_name as subject,
    '项目支出表合计' as left_label,
    case
        when holds then amount_yuan
        when holds_left_out then amount_yuan - left_out_yuan
        when holds_with_carried then amount_yuan + carried_yuan
        else amount_yuan
    end as left_value,
    case when holds_with_carried then list_concat(places, carried_places) else places end
        as left_places,
    case
        when fund_table = 'BUD03' and not holds and not holds_left_out and holds_general
            then '一般公共预算支出表项目支出合计'
        when fund_table = 'BUD03' then '支出总表项目支出合计'
        else '该类预算支出表项目支出合计'
    end as right_label,
    case
        when not holds and not holds_left_out and holds_general then general_yuan
        else project_yuan
    end as right_value,
    case
        when not holds and not holds_left_out and holds_general then general_places
        else project_places
    end as right_places,
    tolerance,
    -- a list that is longer may name personnel and public funds as projects
    case
        when holds or holds_left_out or holds_with_carried or holds_general then null
        when amount_yuan > project_yuan then 'insufficient_data'
    end as verdict,
    case
        when holds or holds_left_out or holds_with_carried or holds_general then null
        when amount_yuan > project_yuan then 'condition_open'
    end as reason,
    case
        when holds then null
        when holds_left_out then '不含人员类、公用经费'
        when holds_with_carried then '含财政拨款结转结余'
        when holds_general then '清单只列一般公共预算项目'
        when holds_total then '清单合计等于支出合计，可能含人员类、公用经费'
    end as note

from readings

where coalesce(amount_yuan, 0) <> 0 or coalesce(project_yuan, 0) <> 0;
