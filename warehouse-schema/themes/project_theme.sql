-- What each project of a document is about, with the field and the words that say so.
-- 每个项目的主题与分项，及其依据所在栏与文字
--
-- a row is: one project of one document. Name and purpose were matched before; where they say
--           nothing, the indicators decide if two or more of them speak of one and the same theme
--           and none of another

-- a text that none of the words is in is told by one pattern, which is compiled once
set variable theme_words = (
    select string_agg('(?:' || list.pattern || ')', '|' order by list.pattern)

    from vocabulary_list('project_theme') as list

    where list.field = 'indicator'
);

create or replace temp table project_theme as

with

indicator_rules as (

    select list.theme_code, list.pattern

    from vocabulary_list('project_theme') as list

    where list.field = 'indicator'

),

subtheme_rules as (

    select
        list.theme_code,
        list.subtheme_code,
        list.pattern,
        cast(list.priority as integer) as priority

    from vocabulary_list('project_subtheme') as list

),

matched as (

    select
        project_member.project_member_key,
        project_member.document_key,
        project_member.project_code,
        project_member.project_name,
        project_member.purpose,
        coalesce(project_match.theme_code, '') as theme_code,
        coalesce(project_match.match_method, 'unmatched') as match_method,
        coalesce(project_match.evidence, '') as evidence

    from project_member

    left join project_match
        on project_member.project_code = project_match.project_code
        and project_member.project_name = project_match.project_name
        and project_member.purpose = project_match.purpose

),

speaking_indicators as (

    select distinct
        matched.project_member_key,
        printed_indicator.level3,
        indicator_rules.theme_code,
        regexp_extract(
            printed_indicator.level3 || ' ' || printed_indicator.description,
            indicator_rules.pattern
        ) as words

    from matched

    inner join printed.indicator as printed_indicator
        on matched.document_key = printed_indicator.document_key
        and matched.project_code = printed_indicator.project_code
        and matched.project_name = printed_indicator.project_name

    inner join indicator_rules
        on regexp_matches(
            printed_indicator.level3 || ' ' || printed_indicator.description,
            indicator_rules.pattern
        )

    where matched.match_method = 'unmatched'
        and printed_indicator.subject = 'project'
        and regexp_matches(
            printed_indicator.level3 || ' ' || printed_indicator.description,
            getvariable('theme_words')
        )

),

decided_by_indicators as (

    select
        speaking_indicators.project_member_key,
        min(speaking_indicators.theme_code) as theme_code,
        distinct_words(speaking_indicators.words) as words

    from speaking_indicators

    group by speaking_indicators.project_member_key

    having count(distinct speaking_indicators.theme_code) = 1
        and count(distinct speaking_indicators.level3) > 1

),

themes as (

    select
        matched.*,
        coalesce(decided_by_indicators.theme_code, matched.theme_code) as decided_theme,
        case
            when decided_by_indicators.theme_code is not null then 'indicator'
            when matched.match_method = 'name' then 'name'
            when matched.match_method = 'parent' then 'purpose'
            when matched.match_method = 'override' then 'decision'
            else ''
        end as theme_field,
        coalesce(decided_by_indicators.words, matched.evidence) as theme_words

    from matched

    left join decided_by_indicators
        on matched.project_member_key = decided_by_indicators.project_member_key

),

subthemes as (

    select
        themes.project_member_key,
        arg_min(
            struct_pack(
                code := subtheme_rules.theme_code || '.' || subtheme_rules.subtheme_code,
                words := coalesce(
                    nullif(regexp_extract(themes.project_name, subtheme_rules.pattern), ''),
                    regexp_extract(themes.purpose, subtheme_rules.pattern)
                )
            ),
            (
                not regexp_matches(themes.project_name, subtheme_rules.pattern),
                subtheme_rules.priority,
                subtheme_rules.subtheme_code
            )
        ) as subtheme

    from themes

    inner join subtheme_rules
        on themes.decided_theme = subtheme_rules.theme_code
        and (
            regexp_matches(themes.project_name, subtheme_rules.pattern)
            or regexp_matches(themes.purpose, subtheme_rules.pattern)
        )

    group by themes.project_member_key

)

select
    themes.project_member_key,
    themes.decided_theme as theme_code,
    case when themes.theme_field = 'indicator' then 'parent' else themes.match_method end
        as match_method,
    themes.theme_field,
    themes.theme_words,
    coalesce(subthemes.subtheme.code, '') as subtheme_code,
    coalesce(subthemes.subtheme.words, '') as subtheme_words

from themes

left join subthemes
    on themes.project_member_key = subthemes.project_member_key;
