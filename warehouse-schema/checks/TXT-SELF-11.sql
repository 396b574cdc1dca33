-- Posts, staff, vehicles, areas and unit counts add up, and as many units are listed as counted.
-- 编制、人员、车辆、面积、单位数相加一致
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: text
-- condition: 文中列出全部分项 | the text gives all parts
-- tolerance: X
-- bars: none
-- a row is: one count of one section with its kinds, one numbered list of units, or one floor area
--     of a paragraph with its two parts; kinds that may or may not be part of the count are tried
--     both ways

insert into check_case by name

with

sum_rows as (

    select sums.family, sums.name, sums.whole, sums.part, sums.is_optional = 'true' as is_optional

    from vocabulary_list('count_sum') as sums

),

counts as (

    select
        statement.*,
        statement.quantity as stated_count

    from check_statement as statement

    where statement.is_level and statement.quantity is not null

),

wholes as (

    select counts.*, sum_rows.family, sum_rows.name

    from counts

    inner join sum_rows
        on counts.measure = sum_rows.whole

),

parts as (

    select counts.*, sum_rows.family, sum_rows.is_optional

    from counts

    inner join sum_rows
        on counts.measure = sum_rows.part

),

assigned_parts as (

    select parts.*, wholes.figure_key as whole_key

    from parts

    asof inner join wholes
        on parts.document_key = wholes.document_key
        and parts.section_number = wholes.section_number
        and parts.family = wholes.family
        and parts.figure_number > wholes.figure_number

),

part_values as (

    select
        assigned_parts.whole_key,
        assigned_parts.measure,
        any_value(assigned_parts.is_optional) as is_optional,
        first(assigned_parts.stated_count order by assigned_parts.figure_number) as stated_count,
        first(assigned_parts.figure_key order by assigned_parts.figure_number) as figure_key,
        first(assigned_parts.label order by assigned_parts.figure_number) as label,
        count(distinct assigned_parts.stated_count) > 1 as is_ambiguous

    from assigned_parts

    group by assigned_parts.whole_key, assigned_parts.measure

),

sums as (

    select
        part_values.whole_key,
        count(*) as part_count,
        bool_or(part_values.is_ambiguous) as is_ambiguous,
        coalesce(sum(part_values.stated_count) filter (where not part_values.is_optional), 0)
            as certain_sum,
        sum(part_values.stated_count) as whole_sum,
        list(part_values.stated_count order by part_values.figure_key) filter (
            where part_values.is_optional
        ) as optional_counts,
        list(part_values.figure_key order by part_values.figure_key) as part_keys,
        string_agg(
            part_values.label || ' ' || side_text(null, part_values.stated_count, null),
            '、'
            order by part_values.figure_key
        ) as parts

    from part_values

    group by part_values.whole_key

),

compared as (

    select
        wholes.document_key,
        wholes.figure_kind,
        wholes.subject_name,
        wholes.name,
        wholes.figure_key,
        wholes.stated_count,
        wholes.printed_unit,
        wholes.family,
        sums.* exclude (whole_key),
        -- of a body and those below it one may be counted in or not
        list_concat(
            [sums.whole_sum, sums.certain_sum],
            list_transform(
                coalesce(sums.optional_counts, []),
                lambda stated_count: sums.certain_sum + stated_count
            )
        ) as possible_sums,
        -- counts that are not understood may be further kinds
        len(regexp_extract_all(wholes.text, '[0-9]+[人名辆家个]')) > sums.part_count + 1
            and wholes.family <> 'vehicles' as has_other_counts

    from wholes

    inner join sums
        on wholes.figure_key = sums.whole_key

),

judged as (

    select
        compared.*,
        list_contains(compared.possible_sums, compared.stated_count)
            or (
                compared.family = 'bodies'
                and list_contains(compared.possible_sums, compared.stated_count + 1)
            ) as is_closing

    from compared

),

paragraphs as (

    select
        check_text.document_key,
        check_text.place_key,
        check_text.paragraph_number,
        try_cast(
            regexp_extract(check_text.text, '^[（(]?([0-9]{1,2})[)）.．、]', 1) as integer
        ) as list_number

    from check_text

    where check_text.text_kind = 'paragraph'

),

counted_units as (

    select
        parts.document_key,
        parts.paragraph_number,
        sum(parts.stated_count) as unit_count,
        list(parts.figure_key order by parts.figure_number) as figure_keys,
        any_value(parts.section) as section

    from parts

    where parts.family = 'bodies'
        and regexp_matches(parts.text, '(?:包括|如下|分别是|分别为)[：:]?$')

    group by parts.document_key, parts.paragraph_number

),

listed_units as (

    select
        counted_units.document_key,
        counted_units.paragraph_number,
        max(paragraphs.list_number) as listed_count,
        first(paragraphs.place_key order by paragraphs.paragraph_number) as first_place

    from counted_units

    inner join paragraphs
        on counted_units.document_key = paragraphs.document_key
        and paragraphs.list_number
            = paragraphs.paragraph_number - counted_units.paragraph_number

    group by counted_units.document_key, counted_units.paragraph_number

    -- 1, 2, 3 … without a gap
    having max(paragraphs.list_number) = count(*)

),

area_sums as (

    select
        areas.name,
        areas.whole,
        areas.first_part,
        areas.second_part,
        '(?:约为|约|为|共|：|:)*([0-9][0-9,]*(?:\.[0-9]+)?)(?:平方米|㎡|m²)' as amount

    from vocabulary_list('area_sum') as areas

),

printed_areas as (

    select
        check_text.document_key,
        check_text.place_key,
        area_sums.name,
        regexp_extract(check_text.text, area_sums.whole) as label,
        regexp_extract(check_text.text, area_sums.whole || area_sums.amount, 1) as whole,
        regexp_extract(check_text.text, area_sums.first_part || area_sums.amount, 1)
            as first_part,
        regexp_extract(check_text.text, area_sums.second_part || area_sums.amount, 1)
            as second_part,
        -- of two areas of one name in a paragraph nothing tells which is meant
        len(
            regexp_extract_all(check_text.text, area_sums.first_part || area_sums.amount)
        ) = 1
            and len(
                regexp_extract_all(check_text.text, area_sums.whole || area_sums.amount)
            ) = 1 as is_single

    from check_text

    cross join area_sums

    where check_text.text_kind = 'paragraph' and contains(check_text.text, '面积')

),

area_values as (

    select
        printed_areas.*,
        cast(replace(printed_areas.whole, ',', '') as decimal(24, 6)) as whole_area,
        cast(replace(printed_areas.first_part, ',', '') as decimal(24, 6))
            + cast(replace(printed_areas.second_part, ',', '') as decimal(24, 6)) as sum_area,
        least(
            printed_step_yuan(printed_areas.whole, ''),
            printed_step_yuan(printed_areas.first_part, ''),
            printed_step_yuan(printed_areas.second_part, '')
        ) as step

    from printed_areas

    where printed_areas.is_single
        and printed_areas.whole <> ''
        and printed_areas.first_part <> ''
        and printed_areas.second_part <> ''

)

select
    'TXT-SELF-11' as check_id,
    judged.document_key,
    judged.figure_kind,
    'NARRATIVE' as table_id,
    judged.subject_name || '＝' || judged.name as subject,
    '文中总数' as left_label,
    judged.stated_count as left_value,
    [judged.figure_key] as left_places,
    '文中分项之和' as right_label,
    case when judged.is_closing then judged.stated_count else judged.whole_sum end
        as right_value,
    judged.part_keys as right_places,
    judged.printed_unit as unit,
    0 as tolerance,
    case
        when judged.is_closing then null
        when judged.is_ambiguous then 'insufficient_data'
        -- kinds may be left out of the list, but not added to it
        when judged.certain_sum > judged.stated_count + (judged.family = 'bodies')::integer
            then null
        when judged.part_count = 1
            or judged.has_other_counts
            or judged.family = 'bodies'
            then 'insufficient_data'
    end as verdict,
    'condition_open' as reason,
    judged.parts as note

from judged

union all by name

select
    'TXT-SELF-11' as check_id,
    counted_units.document_key,
    'actual' as figure_kind,
    'NARRATIVE' as table_id,
    concat_ws('：', nullif(counted_units.section, ''), '所列单位') as subject,
    '文中单位数' as left_label,
    counted_units.unit_count as left_value,
    counted_units.figure_keys as left_places,
    '所列单位' as right_label,
    listed_units.listed_count as right_value,
    [listed_units.first_place] as right_places,
    '家' as unit,
    0 as tolerance

from counted_units

inner join listed_units
    on counted_units.document_key = listed_units.document_key
    and counted_units.paragraph_number = listed_units.paragraph_number

union all by name

select
    'TXT-SELF-11' as check_id,
    area_values.document_key,
    'actual' as figure_kind,
    'NARRATIVE' as table_id,
    area_values.label || '＝' || area_values.name as subject,
    '文中面积' as left_label,
    area_values.whole_area as left_value,
    [area_values.place_key] as left_places,
    '文中两部分之和' as right_label,
    area_values.sum_area as right_value,
    [area_values.place_key] as right_places,
    '平方米' as unit,
    rounding_envelope(2, area_values.step) as tolerance,
    area_values.first_part || ' 加 ' || area_values.second_part as note

from area_values;
