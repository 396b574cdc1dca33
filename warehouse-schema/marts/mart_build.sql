-- Which build of the warehouse this is: the same input and the same lists give the same identifier.
-- 数据版本：输入文件与程序所带目录、规则都相同，则标识相同
--
-- a row is: this build; there is one

create or replace table mart_build as

with

-- SQL, code lists and vocabulary as the program carries them
schema_files as (

    select
        sha256(
            string_agg(
                replace(file.filename, getvariable('schema_folder'), '') || chr(10) || file.content,
                chr(10)
                order by replace(file.filename, getvariable('schema_folder'), '')
            )
        ) as digest

    from read_text(
        [
            getvariable('schema_folder') || '/**/*.sql',
            getvariable('schema_folder') || '/**/*.csv'
        ]
    ) as file

),

documents as (

    select
        sha256(
            coalesce(
                string_agg(
                    cast(dim_document as varchar),
                    chr(10)
                    order by dim_document.document_key
                ),
                ''
            )
        ) as digest,
        max(dim_document.load_number) as load_number,
        max(dim_document.load_date) as load_date,
        max(dim_document.extractor_version) as extractor_version,
        count(*) as document_count,
        coalesce(sum(dim_document.figure_count), 0) as figure_count

    from dim_document

),

decisions as (

    select
        sha256(
            coalesce(
                string_agg(
                    cast(override as varchar),
                    chr(10)
                    order by cast(override as varchar)
                ),
                ''
            )
        ) as digest

    from override

),

-- what is late or missing depends on the lists and on the day of the build
expectations as (

    select
        sha256(
            coalesce(
                string_agg(
                    cast(expected_document as varchar),
                    chr(10)
                    order by cast(expected_document as varchar)
                ) filter (expected_document.is_expected),
                ''
            )
        ) as digest

    from expected_document

),

-- what matching, which is not in these files, made of the printed names
matches as (

    select
        sha256(
            coalesce(
                string_agg(
                    cast(match_account as varchar),
                    chr(10)
                    order by cast(match_account as varchar)
                ),
                ''
            )
        ) as digest

    from match_account

)

select
    left(
        sha256(
            concat_ws(
                chr(10),
                schema_files.digest,
                documents.digest,
                decisions.digest,
                expectations.digest,
                matches.digest
            )
        ),
        16
    ) as build_id,
    documents.load_number,
    documents.load_date,
    documents.extractor_version,
    cast(documents.document_count as integer) as document_count,
    cast(documents.figure_count as bigint) as figure_count

from schema_files

cross join documents

cross join decisions

cross join expectations

cross join matches;

comment on table mart_build is
    '数据版本：输入、目录与规则都相同则标识相同 | identity of this build of the warehouse';
comment on column mart_build.build_id is
    '数据版本 | first 16 hex digits of a SHA-256 over documents, lists, rules, decisions and matches';
comment on column mart_build.load_number is '装载次序 | number of the last load';
comment on column mart_build.load_date is '数据日期 | date of the last load';
comment on column mart_build.extractor_version is
    '读取程序版本 | newest version of the extractor that read a document';
comment on column mart_build.document_count is '文件数（份） | documents in the warehouse';
comment on column mart_build.figure_count is '印出数字个数 | printed figures in the warehouse';
