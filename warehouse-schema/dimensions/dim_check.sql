-- The checks with their sentences, as the heads of their own files say them.
-- 勾稽关系目录（取自各检查文件的文件头）
--
-- a row is: one check

create or replace table dim_check as

with

files as (

    select
        regexp_extract(files.filename, '([^/\\]+)\.sql$', 1) as check_id,
        string_split(files.content, chr(10)) as lines,
        -- a line of the head that begins with five blanks goes on with the one above
        replace(files.content, chr(10) || '--     ', ' ') as content

    from read_text(getvariable('schema_folder') || '/checks/*.sql') as files

),

heads as (

    select
        files.check_id,
        regexp_extract(files.check_id, '^(.+)-[0-9]+$', 1) as check_group,
        replace(files.lines[2], '-- ', '') as check_name,
        replace(files.lines[1], '-- ', '') as check_name_english,
        regexp_extract(files.content, '(?m)^-- inputs: (.+)$', 1) as inputs,
        regexp_extract(files.content, '(?m)^-- condition: (.+)$', 1) as condition,
        regexp_extract(files.content, '(?m)^-- tolerance: (.+)$', 1) as tolerance,
        regexp_extract(files.content, '(?m)^-- severity: ([a-z]+)', 1) as severity,
        regexp_extract(files.content, '(?m)^-- stage: ([a-z_]+)', 1) as stage,
        regexp_extract(files.content, '(?m)^-- bars: ([a-z_]+)', 1) as barred_side,
        regexp_extract(files.content, '(?m)^-- sentinel: ([a-z]+)', 1) = 'yes' as is_sentinel,
        cast(
            nullif(regexp_extract(files.content, '(?m)^-- version: ([0-9]+)', 1), '') as integer
        ) as check_version

    from files

),

-- a check that compares two kinds of figures has two rules
tolerance_names as (

    select
        rules.check_id,
        string_agg(tolerances.name, '；' order by rules.place) as tolerance_name

    from (
        select
            heads.check_id,
            unnest(string_split(heads.tolerance, '; ')) as tolerance,
            generate_subscripts(string_split(heads.tolerance, '; '), 1) as place

        from heads
    ) as rules

    left join reference_list('check_tolerance') as tolerances
        on rules.tolerance = tolerances.code

    group by rules.check_id

)

select
    heads.check_id,
    heads.check_group,
    groups.name as check_group_name,
    cast(groups.sort_order as integer) as check_group_order,
    heads.check_name,
    heads.check_name_english,
    heads.inputs,
    split_part(heads.condition, ' | ', 1) as condition,
    split_part(heads.condition, ' | ', 2) as condition_english,
    heads.tolerance,
    tolerance_names.tolerance_name,
    heads.severity,
    heads.stage,
    heads.barred_side,
    heads.is_sentinel,
    heads.check_version

from heads

left join reference_list('check_group') as groups
    on heads.check_group = groups.code

left join tolerance_names
    on heads.check_id = tolerance_names.check_id

order by cast(groups.sort_order as integer), heads.check_id;

comment on table dim_check is
    '勾稽关系目录 | The checks with their sentences, as the heads of their own files say them';
comment on column dim_check.check_id is '勾稽关系编号 | id of the check';
comment on column dim_check.check_group is
    '勾稽关系类别代码 | group of checks, the id without number';
comment on column dim_check.check_group_name is '勾稽关系类别 | group of checks, in Chinese';
comment on column dim_check.check_group_order is '类别顺序 | order of the group for display';
comment on column dim_check.check_name is '名称 | what must hold, in Chinese';
comment on column dim_check.check_name_english is '英文名称 | what must hold, in English';
comment on column dim_check.inputs is
    '所用的表 | tables and texts that are compared, by their standard ids';
comment on column dim_check.condition is '适用条件 | when it applies, in Chinese; blank: always';
comment on column dim_check.condition_english is '英文适用条件 | when it applies, in English';
comment on column dim_check.tolerance is
    '允许差额代码 | rule of the tolerance: E, U, P, Q, X or none; two where two kinds are compared';
comment on column dim_check.tolerance_name is '允许差额 | the rule in words';
comment on column dim_check.severity is '严重程度 | info, warning or error';
comment on column dim_check.stage is
    '适用阶段 | stage of the documents it is about: budget, final_account or any';
comment on column dim_check.barred_side is
    '不得用于比较的一侧 | side whose figures a failure keeps out of comparisons: left, right, both or none';
comment on column dim_check.is_sentinel is
    '是否结构检查 | whether a failure makes every other check of the same figures unreadable';
comment on column dim_check.check_version is '勾稽关系版本 | version of the check''s formula';
