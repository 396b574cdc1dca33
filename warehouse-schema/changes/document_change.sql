-- The documents that are new, corrected, withdrawn, read anew, known as something else, or gone.
-- 变动的文件：新收到、更正、撤回、重新读取、认定或来源信息改变、不见
--
-- a row is: one document that is not the same before and after; the gravest of its changes names it

create or replace temp table document_change as

with

corrections as (

    select
        former.document_key as former_key,
        former.file as former_file,
        former.superseded_by as document_key

    from sided_document as former

    where former.side = 'after' and former.superseded_by is not null

),

paired as (

    select
        coalesce(after.document_key, before.document_key) as document_key,
        before.document_key is null as is_new,
        after.document_key is null as is_gone,
        before,
        after

    from (select * from sided_document where side = 'before') as before

    full join (select * from sided_document where side = 'after') as after
        on before.document_key = after.document_key

),

judged as (

    select
        paired.*,
        list_filter(
            [
                case when before.fiscal_year is distinct from after.fiscal_year then '年度' end,
                case when before.stage is distinct from after.stage then '阶段' end,
                case when before.scope is distinct from after.scope then '口径' end,
                case
                    when before.division_code is distinct from after.division_code then '地区'
                end,
                case
                    when before.unit_natural_key is distinct from after.unit_natural_key
                        then '单位'
                end
            ],
            lambda name: name is not null
        ) as changed_names,
        -- these say where it came from, and move no figure
        list_filter(
            [
                case when before.file is distinct from after.file then '文件名' end,
                case when before.title is distinct from after.title then '标题' end,
                case
                    when before.source_address is distinct from after.source_address
                        then '来源网址'
                end,
                case
                    when before.retrieved_on is distinct from after.retrieved_on then '取得日期'
                end,
                case when before.note is distinct from after.note then '备注' end
            ],
            lambda name: name is not null
        ) as changed_labels

    from paired

),

named as (

    select
        judged.*,
        corrections.former_file,
        case
            when judged.is_gone then 'vanished'
            when judged.is_new and corrections.document_key is not null then 'corrects'
            when judged.is_new then 'appeared'
            when judged.before.withdrawn_on is null and judged.after.withdrawn_on is not null
                then 'withdrawn'
            when judged.before.is_current and not judged.after.is_current then 'superseded'
            when judged.after.is_current and not judged.before.is_current then 'restored'
            when judged.before.extractor_version is distinct from judged.after.extractor_version
                or judged.before.reading_outcome is distinct from judged.after.reading_outcome
                or judged.before.figure_count is distinct from judged.after.figure_count
                then 'reading'
            when len(judged.changed_names) > 0 then 'identity'
            when judged.before.disclosure_key is distinct from judged.after.disclosure_key
                then 'disclosure'
            when len(judged.changed_labels) > 0 then 'label'
        end as kind

    from judged

    left join (

        select document_key, string_agg(former_file, '、' order by former_file) as former_file

        from corrections

        group by document_key

    ) as corrections
        on judged.document_key = corrections.document_key

)

select
    named.kind,
    named.document_key,
    case when named.is_gone then named.before.file else named.after.file end as file,
    case when named.is_gone then named.before.title else named.after.title end as title,
    coalesce(named.after.division_code, named.before.division_code) as division_code,
    coalesce(named.after.district_name, named.before.district_name) as district_name,
    coalesce(named.after.body_name, named.before.body_name) as body_name,
    coalesce(named.after.fiscal_year, named.before.fiscal_year) as fiscal_year,
    coalesce(named.after.stage, named.before.stage) as stage,
    named.before.disclosure_key as disclosure_key_before,
    named.after.disclosure_key as disclosure_key_after,
    named.before.figure_count as figure_count_before,
    named.after.figure_count as figure_count_after,
    case named.kind
        when 'corrects' then '更正 ' || named.former_file
        when 'superseded' then '由 ' || named.after.superseded_by || ' 更正'
        when 'withdrawn' then '撤回日期 ' || named.after.withdrawn_on
        when 'reading'
            then concat(
                '读取程序 ', named.before.extractor_version, ' → ', named.after.extractor_version,
                '，结果 ', named.before.reading_outcome, ' → ', named.after.reading_outcome,
                '，数字 ', named.before.figure_count, ' → ', named.after.figure_count, ' 个'
            )
        when 'identity'
            then array_to_string(list_concat(named.changed_names, named.changed_labels), '、')
        when 'disclosure'
            then named.before.disclosure_key || ' → ' || named.after.disclosure_key
        when 'label' then array_to_string(named.changed_labels, '、')
    end as note,
    named.before.retrieved_on is distinct from named.after.retrieved_on as is_retrieved_anew

from named

where named.kind is not null

order by named.document_key;
