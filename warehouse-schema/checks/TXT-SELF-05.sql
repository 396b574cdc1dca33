-- The change of a total is what the changes of its parts give.
-- 总额增减等于分项增减之和
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: text
-- condition: 文中写明全部分项的增减 | the text gives the changes of all parts
-- tolerance: E
-- bars: none
-- a row is: one changed whole of one section with the changed parts that stand beside it; a rate
--     counts as the change that it gives, 基本持平 as a change of 1 % at most

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
        check_part.whole_paragraph_key,
        check_part.whole_is_word,
        check_part.whole_name,
        check_part.whole_yuan,
        check_part.whole_slack_yuan,
        check_part.whole_now_yuan,
        check_part.whole_now_step_yuan,
        sum(check_part.value_yuan) as sum_yuan,
        sum(check_part.slack_yuan) as slack_yuan,
        sum(check_part.now_yuan) as now_yuan,
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

    where not check_part.is_amount

    group by
        check_part.document_key,
        check_part.family,
        check_part.family_name,
        check_part.is_open,
        check_part.needed_count,
        check_part.whole_key,
        check_part.whole_paragraph_key,
        check_part.whole_is_word,
        check_part.whole_name,
        check_part.whole_yuan,
        check_part.whole_slack_yuan,
        check_part.whole_now_yuan,
        check_part.whole_now_step_yuan

)

select
    'TXT-SELF-05' as check_id,
    sums.document_key,
    'change_amount' as figure_kind,
    'NARRATIVE' as table_id,
    sums.whole_name || '增减＝' || sums.family_name as subject,
    '文中总额增减' as left_label,
    sums.whole_yuan as left_value,
    [case when sums.whole_is_word then sums.whole_paragraph_key else sums.whole_key end]
        as left_places,
    '文中分项增减之和' as right_label,
    sums.sum_yuan as right_value,
    sums.part_keys as right_places,
    sums.whole_slack_yuan + sums.slack_yuan as tolerance,
    case
        when sums.needed_found < sums.needed_count or sums.is_ambiguous then 'insufficient_data'
        -- the parts are all there where their amounts make the whole
        when abs(sums.whole_now_yuan - sums.now_yuan)
            <= (sums.part_count + 1) * sums.whole_now_step_yuan
            then null
        else 'insufficient_data'
    end as verdict,
    case
        when sums.needed_found < sums.needed_count then 'side_absent'
        else 'condition_open'
    end as reason,
    sums.parts as note

from sums

where sums.needed_found > 0
    and (sums.part_count > 1 or sums.family not in ('function_classes', 'projects'));
