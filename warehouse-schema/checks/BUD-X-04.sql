-- Fiscal income per fund is the same in both balance tables.
-- 财政拨款收入一致
--
-- severity: error
-- version: 1
-- stage: budget
-- inputs: BUD01, BUD04
-- tolerance: E
-- bars: both
-- a row is: one fund, or all fiscal money, that is printed in one of the two balance tables

insert into check_case by name

with

lines as (

    select
        check_line.*,
        -- of a fund that is printed once more below 上年结转 the first counts
        row_number() over (
            partition by
                check_line.document_key,
                check_line.figure_kind,
                check_line.table_id,
                check_line.table_number,
                check_line.code
            order by check_line.row_number, check_line.figure_key
        ) as occurrence

    from check_line

    where check_line.table_id in ('BUD01', 'BUD04')
        and check_line.measure = 'revenue'
        and check_line.role = 'item'
        and check_line.code in (
            'fiscal_appropriation',
            'revenue_general_public',
            'revenue_government_fund',
            'revenue_state_capital'
        )

),

-- where 财政拨款 itself is not printed it is the sum of its funds
fund_lines as (

    select
        document_key,
        disclosure_key,
        figure_kind,
        table_id,
        table_number,
        code,
        row_label,
        amount_yuan,
        step_yuan,
        [figure_key] as places,
        true as is_printed

    from lines

    where occurrence = 1

    union all by name

    select
        document_key,
        disclosure_key,
        figure_kind,
        table_id,
        table_number,
        'fiscal_appropriation' as code,
        '财政拨款' as row_label,
        sum(amount_yuan) as amount_yuan,
        sum(step_yuan) as step_yuan,
        list(figure_key order by row_number, figure_key) as places,
        false as is_printed

    from lines

    where occurrence = 1

    group by document_key, disclosure_key, figure_kind, table_id, table_number

    having not bool_or(code = 'fiscal_appropriation')

),

pairs as (

    select
        balance.document_key,
        balance.figure_kind,
        balance.table_number,
        fiscal.document_key as fiscal_document,
        fiscal.table_number as fiscal_number

    from (
        select distinct document_key, disclosure_key, figure_kind, table_number
        from lines
        where table_id = 'BUD01'
    ) as balance

    inner join (
        select distinct document_key, disclosure_key, figure_kind, table_number
        from lines
        where table_id = 'BUD04'
    ) as fiscal
        on balance.disclosure_key = fiscal.disclosure_key
        and balance.figure_kind = fiscal.figure_kind

    -- of several tables of the release that of the same file, else the first
    qualify row_number() over (
        partition by balance.document_key, balance.figure_kind, balance.table_number
        order by
            fiscal.document_key <> balance.document_key,
            fiscal.document_key,
            fiscal.table_number
    ) = 1

),

pair_tables as (

    select pairs.*, 'BUD01' as side, document_key as side_document, table_number as side_number

    from pairs

    union all

    select pairs.*, 'BUD04' as side, fiscal_document as side_document, fiscal_number as side_number

    from pairs

),

sides as (

    select
        pair_tables.document_key,
        pair_tables.figure_kind,
        pair_tables.table_number,
        pair_tables.fiscal_document,
        fund_lines.code,
        max(fund_lines.row_label) filter (pair_tables.side = 'BUD01') as left_name,
        max(fund_lines.row_label) filter (pair_tables.side = 'BUD04') as right_name,
        max(fund_lines.amount_yuan) filter (pair_tables.side = 'BUD01') as left_yuan,
        max(fund_lines.amount_yuan) filter (pair_tables.side = 'BUD04') as right_yuan,
        any_value(fund_lines.places) filter (pair_tables.side = 'BUD01') as left_places,
        any_value(fund_lines.places) filter (pair_tables.side = 'BUD04') as right_places,
        sum(fund_lines.step_yuan) / 2 as tolerance

    from pair_tables

    inner join fund_lines
        on pair_tables.side_document = fund_lines.document_key
        and pair_tables.figure_kind = fund_lines.figure_kind
        and pair_tables.side = fund_lines.table_id
        and pair_tables.side_number = fund_lines.table_number

    group by all

    having bool_or(fund_lines.is_printed)

)

select
    'BUD-X-04' as check_id,
    document_key,
    nullif(fiscal_document, document_key) as other_document_key,
    figure_kind,
    'BUD01' as table_id,
    table_number,
    plain_name(coalesce(left_name, right_name)) as subject,
    '收支总表' || coalesce(plain_name(left_name), '') as left_label,
    left_yuan as left_value,
    left_places,
    '财政拨款收支总表' || coalesce(plain_name(right_name), '') as right_label,
    right_yuan as right_value,
    right_places,
    tolerance

from sides

-- a fund printed as zero in one table is left blank in the other
where (left_yuan is not null and right_yuan is not null)
    or coalesce(left_yuan, right_yuan) <> 0;
