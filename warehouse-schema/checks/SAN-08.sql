-- Trips and visits are counted where they are paid, and persons are not fewer than groups.
-- 出国费与团组人次对应
--
-- severity: warning
-- version: 1
-- stage: final_account
-- inputs: FIN09, text
-- condition: 已公开团组数、批次、人次 | the counts are disclosed
-- tolerance: X
-- bars: none
-- a row is: the trips abroad of one disclosure, or one pair of counts

insert into check_case by name

with

counts as (

    select three_public_count.*

    from three_public_count

    qualify row_number() over (
        partition by three_public_count.disclosure_key, three_public_count.count_code
        order by three_public_count.document_key
    ) = 1

),

amounts as (

    select
        three_public_line.disclosure_key,
        three_public_line.document_key,
        three_public_line.table_number,
        1 as source_order,
        three_public_line.amount_yuan,
        three_public_line.figure_key

    from three_public_line

    where three_public_line.table_id = 'FIN09'
        and three_public_line.figure_kind = 'final_account'
        and three_public_line.amount_yuan is not null
        and three_public_line.fiscal_year = three_public_line.document_year
        and three_public_line.item = 'abroad'
        and three_public_line.fund in ('total', 'general_public')

    union all

    select
        check_line.disclosure_key,
        check_line.document_key,
        null as table_number,
        2 as source_order,
        check_line.amount_yuan,
        check_line.figure_key

    from check_line

    where check_line.table_id = 'NARRATIVE'
        and check_line.figure_kind = 'final_account'
        and check_line.measure = 'three_public_abroad'

),

-- the largest of several rows: of a body, or of the sum over bodies
chosen_amounts as (

    select amounts.*

    from amounts

    qualify row_number() over (
        partition by amounts.disclosure_key
        order by amounts.source_order, amounts.amount_yuan desc, amounts.figure_key
    ) = 1

),

-- whoever joins a group of others travels without a group of his own
trips as (

    select
        counts.disclosure_key,
        min(counts.document_key) as document_key,
        max(counts.largest_quantity) as largest_count,
        max(counts.smallest_quantity) as stated_count,
        sum(counts.quantity) filter (counts.count_code = 'abroad_groups') as group_count,
        flatten(
            list(counts.places order by counts.count_code)
        ) as places

    from counts

    where starts_with(counts.count_code, 'abroad_')

    group by counts.disclosure_key

),

pairs as (

    select
        list.group_code,
        list.person_code,
        list.subject,
        list.group_name,
        list.person_name

    from (
        values
            ('abroad_groups', 'abroad_visits', '因公出国（境）人次', '团组数', '人次'),
            (
                'reception_domestic_batches', 'reception_domestic_visits',
                '国内公务接待人次', '批次', '人次'
            ),
            (
                'reception_foreign_batches', 'reception_foreign_visits',
                '外事接待人次', '批次', '人次'
            ),
            (
                'reception_abroad_batches', 'reception_abroad_visits',
                '国（境）外公务接待人次', '批次', '人次'
            ),
            ('reception_batches', 'reception_visits', '公务接待人次', '批次', '人次')
    ) as list (group_code, person_code, subject, group_name, person_name)

)

select
    'SAN-08' as check_id,
    coalesce(chosen_amounts.document_key, trips.document_key) as document_key,
    nullif(trips.document_key, chosen_amounts.document_key) as other_document_key,
    'final_account' as figure_kind,
    case chosen_amounts.source_order when 1 then 'FIN09' else 'NARRATIVE' end as table_id,
    chosen_amounts.table_number,
    '因公出国（境）费' as subject,
    case
        when trips.disclosure_key is null then 'not_applicable'
        when chosen_amounts.amount_yuan is null then 'insufficient_data'
        when trips.stated_count = 0 and trips.largest_count > 0 then 'insufficient_data'
        when (chosen_amounts.amount_yuan > 0) = (trips.largest_count > 0) then 'pass'
        else 'fail'
    end as verdict,
    case when trips.stated_count = 0 and trips.largest_count > 0 then 'condition_open' end
        as reason,
    '因公出国（境）费' as left_label,
    side_text(null, chosen_amounts.amount_yuan, '元') as left_text,
    case when chosen_amounts.figure_key is not null then [chosen_amounts.figure_key] end
        as left_places,
    '团组数、人次' as right_label,
    side_text(null, coalesce(trips.group_count, trips.largest_count), null) as right_text,
    trips.places as right_places,
    case when verdict = 'fail' then '付款跨年度可能造成不对应' end as note

from chosen_amounts

full join trips
    on chosen_amounts.disclosure_key = trips.disclosure_key

union all by name

select
    'SAN-08' as check_id,
    groups.document_key,
    nullif(persons.document_key, groups.document_key) as other_document_key,
    'final_account' as figure_kind,
    pairs.subject,
    pairs.group_name as left_label,
    groups.quantity as left_value,
    groups.places as left_places,
    pairs.person_name as right_label,
    persons.quantity as right_value,
    persons.places as right_places,
    'at_most' as relation,
    cast(null as varchar) as unit,
    0 as tolerance

from pairs

inner join counts as groups
    on pairs.group_code = groups.count_code

inner join counts as persons
    on pairs.person_code = persons.count_code
    and groups.disclosure_key = persons.disclosure_key;
