-- What the basis of each target value says: given, or in general words only.
-- 指标值确定依据：已写明或只是泛称
--
-- a row is: one distinct printed basis; it is general where each of its parts is

set variable general_bases = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('target_basis_word') as list
);

create or replace temp table target_basis as

with

parts as (

    select
        bases.basis,
        unnest(
            list_filter(
                regexp_split_to_array(bases.basis, '[、，,；;。\s]+'),
                lambda part: part <> ''
            )
        ) as part

    from (select distinct mart_indicator.basis from mart_indicator) as bases

),

judged_parts as (

    select
        distinct_parts.part,
        regexp_matches(distinct_parts.part, getvariable('general_bases')) as is_general

    from (select distinct parts.part from parts) as distinct_parts

)

select
    parts.basis,
    bool_and(judged_parts.is_general) as is_general

from parts

inner join judged_parts
    on parts.part = judged_parts.part

group by parts.basis;
