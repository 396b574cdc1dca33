-- A figure does not jump from one year to the next.
-- 同比变动不异常
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: BUD01, BUD03, BUD05, BUD10, BUD11, FIN01, FIN03, FIN05, text
-- condition: 上年数已知，口径相同，且在10万元以上 | the year before is known, of the same
--     scope, and above 100,000 yuan
-- tolerance: none
-- bars: none
-- a row is: one total, or one project, of one disclosure; the year before is what its own
--     document says, else what this one quotes. 50 percent are allowed, 30 for basic
--     expenditure

insert into check_case by name

with

own_totals as (

    select
        check_position.disclosure_key,
        check_position.document_key,
        check_position.position,
        check_position.part_code,
        check_position.figure_kind,
        check_position.subject,
        check_position.table_id,
        check_position.table_number,
        check_position.amount_yuan,
        check_position.figure_key

    from check_position

    where check_position.code_path = ''
        and check_position.fiscal_year = check_position.document_year
        and check_position.amount_yuan is not null
        and check_position.figure_kind
            = case check_position.stage when 'budget' then 'budget' else 'final_account' end
        and (
            (
                check_position.position in (
                    'revenue',
                    'grant_expenditure_general_public',
                    'grant_expenditure_government_fund'
                )
                and check_position.part_code = 'total'
            )
            or (
                check_position.position = 'expenditure'
                and check_position.part_code in ('total', 'basic', 'project')
            )
        )

    qualify row_number() over (
        partition by
            check_position.disclosure_key, check_position.position, check_position.part_code
        order by
            not check_position.is_table,
            check_position.table_id,
            check_position.amount_yuan desc,
            check_position.figure_key
    ) = 1

),

quoted_totals as (

    select
        quoted_figure.disclosure_key,
        quoted_figure.figure_kind,
        quoted_figure.prior_yuan,
        quoted_figure.places,
        meant.position,
        meant.part_code

    from quoted_figure

    inner join check_position as meant
        on quoted_figure.figure_key = meant.figure_key

    where meant.code_path = ''

    qualify row_number() over (
        partition by
            quoted_figure.disclosure_key,
            meant.position,
            meant.part_code,
            quoted_figure.figure_kind
        order by quoted_figure.quoted_how desc, quoted_figure.places
    ) = 1

),

total_sides as (

    select
        own_totals.document_key,
        prior_totals.document_key as other_document_key,
        own_totals.figure_kind,
        own_totals.table_id,
        own_totals.table_number,
        own_totals.subject,
        case
            when own_totals.position = 'expenditure' and own_totals.part_code = 'basic' then 30
            else 50
        end as allowed_percent,
        own_totals.amount_yuan as now_yuan,
        [own_totals.figure_key] as now_places,
        coalesce(prior_totals.amount_yuan, quoted_totals.prior_yuan) as prior_yuan,
        case
            when prior_totals.figure_key is not null then [prior_totals.figure_key]
            else quoted_totals.places
        end as prior_places,
        disclosure_pair.reason as pair_reason

    from own_totals

    left join disclosure_pair
        on own_totals.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'year_before'

    left join own_totals as prior_totals
        on disclosure_pair.other_document_key = prior_totals.disclosure_key
        and own_totals.position = prior_totals.position
        and own_totals.part_code = prior_totals.part_code
        and own_totals.figure_kind = prior_totals.figure_kind

    left join quoted_totals
        on own_totals.disclosure_key = quoted_totals.disclosure_key
        and own_totals.position = quoted_totals.position
        and own_totals.part_code = quoted_totals.part_code
        and own_totals.figure_kind = quoted_totals.figure_kind

),

projects as (

    select
        check_document.disclosure_key,
        project_record.document_key,
        project_record.project_code,
        project_record.identity_name,
        project_record.project_name,
        project_record.amount_yuan,
        project_record.place_key

    from project_record

    inner join check_document
        on project_record.document_key = check_document.document_key

    where project_record.aspect = 'amount' and check_document.stage = 'budget'

    qualify row_number() over (
        partition by
            check_document.disclosure_key,
            coalesce(nullif(project_record.project_code, ''), project_record.identity_name)
        order by project_record.document_key, project_record.place_key
    ) = 1

),

project_sides as (

    select
        projects.document_key,
        prior.document_key as other_document_key,
        'budget' as figure_kind,
        'BUD11' as table_id,
        projects.project_name as subject,
        50 as allowed_percent,
        projects.amount_yuan as now_yuan,
        [projects.place_key] as now_places,
        prior.amount_yuan as prior_yuan,
        [prior.place_key] as prior_places

    from projects

    inner join disclosure_pair
        on projects.disclosure_key = disclosure_pair.disclosure_key
        and disclosure_pair.pair_kind = 'year_before'

    inner join projects as prior
        on disclosure_pair.other_document_key = prior.disclosure_key
        and coalesce(nullif(projects.project_code, ''), projects.identity_name)
            = coalesce(nullif(prior.project_code, ''), prior.identity_name)

),

sides as (

    select * from total_sides

    union all by name

    select * from project_sides

)

select
    'OUT-02' as check_id,
    sides.document_key,
    nullif(sides.other_document_key, sides.document_key) as other_document_key,
    sides.figure_kind,
    sides.table_id,
    sides.table_number,
    sides.subject || ' 同比' as subject,
    '本年数' as left_label,
    sides.now_yuan as left_value,
    sides.now_places as left_places,
    '上年数' as right_label,
    sides.prior_yuan as right_value,
    sides.prior_places as right_places,
    cast(sides.prior_yuan * sides.allowed_percent / 100 as decimal(18, 2)) as tolerance,
    case
        when sides.prior_yuan <= 100000 and (sides.prior_yuan <> 0 or sides.now_yuan <= 100000)
            then 'not_applicable'
        when abs(sides.now_yuan - sides.prior_yuan)
            > sides.prior_yuan * sides.allowed_percent / 100
            then 'fail'
        when sides.prior_yuan is not null then 'pass'
    end as verdict,
    case
        when sides.prior_yuan <= 100000 and (sides.prior_yuan <> 0 or sides.now_yuan <= 100000)
            then 'condition_false'
        when sides.prior_yuan is null then coalesce(sides.pair_reason, 'side_absent')
    end as reason,
    case
        when sides.prior_yuan = 0 and sides.now_yuan > 100000 then '上年为 0'
        when abs(sides.now_yuan - sides.prior_yuan)
            > sides.prior_yuan * sides.allowed_percent / 100
            then '变动 '
                || round((sides.now_yuan / nullif(sides.prior_yuan, 0) - 1) * 100, 1)
                || '%'
    end as note

from sides;
