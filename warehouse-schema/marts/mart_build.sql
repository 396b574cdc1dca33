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
        ) as digest,
        -- what a figure depends on; questions about a finished warehouse change none
        sha256(
            string_agg(file.content, chr(10) order by file.filename) filter (
                file.filename like '%.sql'
                and not regexp_matches(
                    file.filename, '/(audits|changes|chinese|cookbook|publication|queries)/[^/]*$'
                )
            )
        ) as rule_digest,
        sha256(
            string_agg(file.content, chr(10) order by file.filename) filter (
                regexp_matches(file.filename, '/(reference|vocabulary)/[^/]*[.]csv$')
            )
        ) as list_digest

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
        ) as digest,
        -- what was decided, whatever documents it applies to
        sha256(
            coalesce(
                string_agg(
                    concat_ws(
                        '|', dimension, printed_code, printed_name, table_id, division_code,
                        body, first_year, last_year, target_code, decided_on
                    ),
                    chr(10)
                    order by
                        dimension, printed_code, printed_name, table_id, division_code, body,
                        first_year, last_year, target_code, decided_on
                ),
                ''
            )
        ) as decision_digest

    from override

),

-- what is late or missing depends on the lists, the documents and the day of the build
arrivals as (

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

),

-- a load may bring nothing but the news that a document was taken back
loads as (

    select
        max(stg_manifest.load_number) as load_number,
        max(stg_manifest.load_date) as load_date

    from stg_manifest

),

-- what people know from outside the documents
expectation_lines as (

    select 'price index ' || cast(stg_price_index as varchar) as line from stg_price_index

    union all

    select 'expected ' || cast(stg_expected_publication as varchar) as line
    from stg_expected_publication

    union all

    select 'confirmed ' || cast(stg_confirmed_figure as varchar) as line
    from stg_confirmed_figure

    union all

    select 'government ' || cast(stg_government_expenditure as varchar) as line
    from stg_government_expenditure

),

expectations as (

    select sha256(coalesce(string_agg(line, chr(10) order by line), '')) as digest

    from expectation_lines

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
                arrivals.digest,
                matches.digest
            )
        ),
        16
    ) as build_id,
    loads.load_number,
    loads.load_date,
    documents.extractor_version,
    cast(documents.document_count as integer) as document_count,
    cast(documents.figure_count as bigint) as figure_count,
    left(schema_files.rule_digest, 16) as rule_digest,
    left(schema_files.list_digest, 16) as list_digest,
    left(documents.digest, 16) as document_digest,
    left(decisions.decision_digest, 16) as decision_digest,
    left(matches.digest, 16) as match_digest,
    left(expectations.digest, 16) as expectation_digest

from schema_files

cross join documents

cross join loads

cross join decisions

cross join matches

cross join expectations

cross join arrivals;

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
comment on column mart_build.rule_digest is
    '计算规则的摘要 | digest of the SQL that figures depend on';
comment on column mart_build.list_digest is
    '目录与词表的摘要 | digest of the code lists and vocabulary';
comment on column mart_build.document_digest is '文件的摘要 | digest of the documents';
comment on column mart_build.decision_digest is
    '复核决定的摘要 | digest of the decisions of people';
comment on column mart_build.match_digest is '匹配结果的摘要 | digest of what was matched';
comment on column mart_build.expectation_digest is
    '外部清单的摘要 | digest of the lists of what people know from outside the documents';
