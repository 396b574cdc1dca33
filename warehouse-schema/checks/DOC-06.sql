-- A project has one name, amount and target in all its documents.
-- 同一项目各文件一致
--
-- severity: warning
-- version: 1
-- stage: any
-- inputs: BUD10, BUD11, text
-- condition: 同一单位同一年度有两个以上文件列有该项目 | two or more documents of one body and
--     year list the project
-- tolerance: U
-- bars: none
-- a row is: one project and one thing said of it (name, amount of the year, target of one
--     indicator), in one document and the first other document that says it too; projects go
--     together by code, else by name

insert into check_case by name

with

-- a name without a code is that of the coded project that bears it, where one alone does
coded_names as (

    select
        project_record.owner,
        project_record.identity_name,
        min(project_record.project_code) as project_code

    from project_record

    where project_record.project_code <> ''

    group by project_record.owner, project_record.identity_name

    having count(distinct project_record.project_code) = 1

),

records as (

    select
        project_record.* replace (
            coalesce(
                nullif(project_record.project_code, ''),
                coded_names.project_code,
                project_record.identity_name
            ) as project_code
        )

    from project_record

    left join coded_names
        on project_record.owner = coded_names.owner
        and project_record.identity_name = coded_names.identity_name

),

firsts as (

    select
        records.*,
        first_value(records.document_key) over one_thing as first_document_key,
        first_value(records.place_key) over one_thing as first_place_key

    from records

    window one_thing as (
        partition by records.owner, records.project_code, records.aspect
        order by records.document_key, records.place_key
    )

),

pairs as (

    select
        later.document_key,
        earlier.document_key as other_document_key,
        later.project_name,
        later.aspect,
        later.aspect_name,
        later.amount_yuan,
        later.step_yuan,
        later.words,
        later.place_key,
        earlier.project_name as other_name,
        earlier.amount_yuan as other_yuan,
        earlier.step_yuan as other_step_yuan,
        earlier.words as other_words,
        earlier.place_key as other_place_key

    from firsts as later

    inner join firsts as earlier
        on later.owner = earlier.owner
        and later.project_code = earlier.project_code
        and later.aspect = earlier.aspect
        and later.first_document_key = earlier.document_key
        and later.first_place_key = earlier.place_key

    where later.document_key <> earlier.document_key

)

select
    'DOC-06' as check_id,
    pairs.document_key,
    pairs.other_document_key,
    'BUD11' as table_id,
    pairs.project_name || ' ' || pairs.aspect_name as subject,
    '本文件' as left_label,
    pairs.amount_yuan as left_value,
    case
        when pairs.aspect = 'name' then pairs.project_name
        when pairs.amount_yuan is null then pairs.words
    end as left_text,
    [pairs.place_key] as left_places,
    '另一文件' as right_label,
    pairs.other_yuan as right_value,
    case
        when pairs.aspect = 'name' then pairs.other_name
        when pairs.other_yuan is null then pairs.other_words
    end as right_text,
    [pairs.other_place_key] as right_places,
    greatest(pairs.step_yuan, pairs.other_step_yuan) as tolerance,
    case
        when pairs.aspect = 'amount' then null
        when pairs.words = pairs.other_words then 'pass'
        else 'fail'
    end as verdict

from pairs;
