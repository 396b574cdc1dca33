-- Parts quoted with a whole add up to it.
-- 文中分项之和等于合计
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text
-- condition: 文中列出全部分项 | the text gives all parts
-- tolerance: E
-- bars: none
-- a row is: one whole of one section with the parts that stand beside it

insert into check_case by name

with

sums as (

    select
        check_part.document_key,
        check_part.family,
        check_part.family_name,
        check_part.is_open,
        check_part.needed_count,
        check_part.whole_key,
        check_part.whole_name,
        check_part.whole_yuan,
        check_part.whole_slack_yuan,
        sum(check_part.value_yuan) as sum_yuan,
        sum(check_part.value_yuan) filter (where check_part.measure <> 'carry_over')
            as sum_without_carry_over_yuan,
        sum(check_part.slack_yuan) as slack_yuan,
        count(*) as part_count,
        count(distinct check_part.measure) filter (where check_part.is_needed) as needed_found,
        bool_or(check_part.is_ambiguous) as is_ambiguous,
        list(check_part.part_key order by check_part.part_key) as part_keys,
        string_agg(
            check_part.label || ' ' || side_text(null, check_part.value_yuan, '元'),
            '、'
            order by check_part.part_key
        ) as parts

    from check_part

    where check_part.is_amount

    group by
        check_part.document_key,
        check_part.family,
        check_part.family_name,
        check_part.is_open,
        check_part.needed_count,
        check_part.whole_key,
        check_part.whole_name,
        check_part.whole_yuan,
        check_part.whole_slack_yuan

),

-- whether a total includes what was carried over is tried both ways
compared as (

    select
        sums.*,
        case
            when abs(sums.whole_yuan - sums.sum_without_carry_over_yuan)
                < abs(sums.whole_yuan - sums.sum_yuan)
                then sums.sum_without_carry_over_yuan
            else sums.sum_yuan
        end as right_yuan,
        sums.whole_slack_yuan + sums.slack_yuan as tolerance_yuan

    from sums

    -- one class or project alone is an example, not a sum
    where sums.needed_found > 0
        and (sums.part_count > 1 or sums.family not in ('function_classes', 'projects'))

)

select
    'TXT-SELF-01' as check_id,
    compared.document_key,
    'NARRATIVE' as table_id,
    compared.whole_name || '＝' || compared.family_name as subject,
    '文中合计' as left_label,
    compared.whole_yuan as left_value,
    [compared.whole_key] as left_places,
    '文中分项之和' as right_label,
    compared.right_yuan as right_value,
    compared.part_keys as right_places,
    compared.tolerance_yuan as tolerance,
    case
        when compared.needed_found < compared.needed_count or compared.is_ambiguous
            then 'insufficient_data'
        -- what is listed may be a part of what there is
        when compared.is_open
            and compared.right_yuan < compared.whole_yuan - compared.tolerance_yuan
            then 'insufficient_data'
    end as verdict,
    case
        when compared.needed_found < compared.needed_count then 'side_absent'
        else 'condition_open'
    end as reason,
    compared.parts as note

from compared;
