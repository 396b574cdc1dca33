-- The standard tables are all there.
-- 公开表齐全
--
-- severity: error
-- version: 1
-- stage: any
-- inputs: BUD01, BUD02, BUD03, BUD04, BUD05, BUD06, BUD07, BUD08, BUD09, FIN01, FIN02, FIN03,
--     FIN04, FIN05, FIN06, FIN07, FIN08, FIN09
-- condition: 载入了该次公开的多数标准表 | most standard tables of the release are loaded
-- tolerance: none
-- bars: none
-- a row is: one table that the stage and year of a disclosure require; one row says why where it
--     cannot be told what belongs to the release

insert into check_case by name

with

required_tables as (

    select
        list.table_id,
        list.stage,
        cast(list.first_year as integer) as first_year,
        list.name,
        list.title_words

    from vocabulary_list('required_table') as list

),

-- the file with most of the tables speaks for the release
files as (

    select
        check_document.disclosure_key,
        check_document.document_key,
        check_document.stage,
        check_document.fiscal_year,
        check_document.has_performance,
        count(distinct check_table.table_id) filter (
            where required_tables.table_id is not null
        ) as table_count

    from check_document

    left join check_table
        on check_document.document_key = check_table.document_key

    left join required_tables
        on check_table.table_id = required_tables.table_id

    group by all

),

releases as (

    select
        files.disclosure_key,
        arg_max(files.document_key, (files.table_count, files.document_key)) as document_key,
        max(files.stage) as stage,
        max(files.fiscal_year) as fiscal_year,
        bool_or(files.has_performance) as has_performance

    from files

    where files.stage in ('budget', 'final_account')

    group by files.disclosure_key

),

asked as (

    select
        releases.*,
        required_tables.table_id,
        required_tables.name,
        required_tables.first_year,
        list(check_table.table_key order by check_table.table_number, check_table.table_key)
            filter (where check_table.table_key is not null) as table_keys,
        coalesce(bool_or(check_table.table_id = required_tables.table_id), false) as is_known

    from releases

    inner join required_tables
        on releases.stage = required_tables.stage
        and coalesce(releases.fiscal_year >= required_tables.first_year, true)

    -- a title that is not recognised may be that of the table asked for
    left join check_table
        on releases.disclosure_key = check_table.disclosure_key
        and (
            check_table.table_id = required_tables.table_id
            or (
                check_table.table_id = 'OTHER'
                and regexp_matches(check_table.table_title, required_tables.title_words)
            )
        )

    group by all

),

judged as (

    select
        asked.*,
        2 * count(*) filter (where asked.is_known) over (partition by asked.disclosure_key)
            > count(*) over (partition by asked.disclosure_key) as is_release

    from asked

),

told as (

    select distinct check_line.disclosure_key

    from check_line

    where check_line.measure in ('revenue_total', 'expenditure_total', 'fiscal_appropriation_total')

)

select
    'CPL-01' as check_id,
    judged.document_key,
    judged.table_id,
    judged.name as subject,
    '文件中' as left_label,
    case when judged.table_keys is null then '无此表' else '有此表' end as left_text,
    judged.table_keys as left_places,
    '应有' as right_label,
    judged.name as right_text,
    case
        when judged.table_keys is not null then 'pass'
        when judged.first_year is not null and judged.fiscal_year is null
            then 'insufficient_data'
        else 'fail'
    end as verdict,
    case when judged.fiscal_year is null then 'condition_open' end as reason,
    case
        when judged.table_keys is not null and not judged.is_known
            then '表名与标准表名不同，按表名用词认定'
    end as note

from judged

where judged.is_release

union all by name

select distinct
    'CPL-01' as check_id,
    judged.document_key,
    '公开表' as subject,
    '标准表' as left_label,
    case
        when judged.has_performance and told.disclosure_key is null then 'not_applicable'
        else 'insufficient_data'
    end as verdict,
    case
        when judged.has_performance and told.disclosure_key is null then 'condition_false'
        else 'release_unknown'
    end as reason,
    case
        when judged.has_performance and told.disclosure_key is null
            then '绩效目标文本，不要求公开表'
        else '载入的文件中标准表不足半数，不能确定其余是否另行公开'
    end as note

from judged

left join told
    on judged.disclosure_key = told.disclosure_key

where not judged.is_release;
