-- Parts that sentences quote with their whole, amounts and changes alike.
-- 文字所列的合计与其分项（金额与增减额）
--
-- a row is: one part of one whole of one section; a part stands behind its whole, or before the
-- first whole of the section; a part given twice differently is marked

create or replace temp table check_part as

with

sum_rows as (

    select sums.family, sums.name, sums.whole, sums.part, sums.is_needed, sums.is_open

    from vocabulary_list('statement_sum') as sums

),

families as (

    select
        sum_rows.family,
        any_value(sum_rows.name) as name,
        bool_or(sum_rows.is_open = 'true') as is_open,
        count(*) filter (where sum_rows.is_needed = 'true') as needed_count,
        list(sum_rows.part order by sum_rows.part) as parts

    from sum_rows

    group by sum_rows.family

),

whole_measures as (

    select sum_rows.family, unnest(string_split(sum_rows.whole, '|')) as measure

    from sum_rows

    where sum_rows.whole <> ''

),

-- amounts of the year, and how they changed since the year before; of an amount and its rate the
-- amount
stated_values as (

    select
        statement.*,
        statement.is_own_level and statement.amount_yuan is not null as is_amount,
        try_cast(
            case
                when statement.figure_kind = 'change_percent'
                    then statement.now_yuan
                        - statement.now_yuan / nullif(1 + statement.quantity / 100, 0)
                else statement.amount_yuan
            end as decimal(18, 2)
        ) as value_yuan,
        -- half of the last printed digit; 基本持平 is within 1 %
        try_cast(
            case
                when statement.figure_kind = 'change_percent'
                    then abs(statement.now_yuan) * (statement.step_yuan / 200)
                when statement.is_word and statement.doubtful then abs(statement.now_yuan) / 100
                when statement.is_word then coalesce(statement.now_step_yuan, 0) / 2
                else statement.step_yuan / 2
            end as decimal(18, 3)
        ) as slack_yuan

    from check_statement as statement

    where (statement.is_own_level and statement.amount_yuan is not null)
        or (
            statement.figure_kind in ('change_amount', 'change_percent')
            and statement.change_key is null
            and statement.compared_kind is null
            and not statement.is_other_scope
            and coalesce(statement.fiscal_year, statement.document_year)
                = statement.document_year
        )

),

-- a rate without the amount it is of says nothing of the sum
comparable_values as (

    select stated_values.*

    from stated_values

    where stated_values.value_yuan is not null

),

wholes as (

    select comparable_values.*, whole_measures.family

    from comparable_values

    inner join whole_measures
        on comparable_values.measure = whole_measures.measure

),

parts as (

    select
        comparable_values.*,
        sum_rows.family,
        sum_rows.is_needed = 'true' as is_needed

    from comparable_values

    inner join sum_rows
        on comparable_values.measure = sum_rows.part

),

first_wholes as (

    select
        wholes.document_key,
        wholes.section_number,
        wholes.family,
        wholes.is_amount,
        min(wholes.figure_number) as figure_number

    from wholes

    group by wholes.document_key, wholes.section_number, wholes.family, wholes.is_amount

),

assigned_parts as (

    select
        parts.*,
        coalesce(wholes.figure_number, first_wholes.figure_number) as whole_number

    from parts

    asof left join wholes
        on parts.document_key = wholes.document_key
        and parts.section_number = wholes.section_number
        and parts.family = wholes.family
        and parts.is_amount = wholes.is_amount
        and parts.figure_number > wholes.figure_number

    left join first_wholes
        on parts.document_key = first_wholes.document_key
        and parts.section_number = first_wholes.section_number
        and parts.family = first_wholes.family
        and parts.is_amount = first_wholes.is_amount

)

select
    assigned_parts.document_key,
    assigned_parts.family,
    families.name as family_name,
    families.is_open,
    families.needed_count,
    assigned_parts.is_amount,
    wholes.figure_key as whole_key,
    wholes.figure_number as whole_number,
    wholes.subject_name as whole_name,
    wholes.paragraph_key as whole_paragraph_key,
    wholes.is_word as whole_is_word,
    wholes.value_yuan as whole_yuan,
    wholes.slack_yuan as whole_slack_yuan,
    wholes.now_yuan as whole_now_yuan,
    wholes.now_step_yuan as whole_now_step_yuan,
    assigned_parts.measure,
    assigned_parts.subject,
    bool_or(assigned_parts.is_needed) as is_needed,
    first(assigned_parts.label order by assigned_parts.figure_number) as label,
    first(assigned_parts.value_yuan order by assigned_parts.figure_number) as value_yuan,
    first(assigned_parts.now_yuan order by assigned_parts.figure_number) as now_yuan,
    first(assigned_parts.slack_yuan order by assigned_parts.figure_number) as slack_yuan,
    -- 基本持平 stands for no number: the paragraph is its place
    first(
        case
            when assigned_parts.doubtful and assigned_parts.is_word
                then assigned_parts.paragraph_key
            else assigned_parts.figure_key
        end
        order by assigned_parts.figure_number
    ) as part_key,
    count(distinct assigned_parts.value_yuan) > 1 as is_ambiguous

from assigned_parts

inner join wholes
    on assigned_parts.document_key = wholes.document_key
    and assigned_parts.family = wholes.family
    and assigned_parts.whole_number = wholes.figure_number

inner join families
    on assigned_parts.family = families.family

group by all;
