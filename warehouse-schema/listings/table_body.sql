-- Whether the body printed over a table is the publisher of the document.
-- 表上所印单位是否为文件发布单位
--
-- a row is: one body of one document; where none bears the publisher's code or name, the one
-- printed first is taken for it, since a release begins with the tables of its publisher; a
-- name may be cut off at the end of its line

create or replace temp table table_body as

with

first_bodies as (

    select
        reading_figure.document_key,
        arg_min(
            (reading_figure.body_code, reading_figure.body_name),
            reading_figure.figure_number
        ) as body

    from reading_figure

    where reading_figure.body_code <> '' or reading_figure.body_name <> ''

    group by reading_figure.document_key

),

bodies as (

    select
        document_body.document_key,
        document_body.body_code,
        document_body.body_name,
        (document_body.body_code, document_body.body_name) = first_bodies.body as is_first,
        document_body.body_code = '' and document_body.body_name = '' as is_blank,
        (document_body.unit_code <> '' and document_body.unit_code = publisher.unit_code)
            or (
                document_body.unit_name <> ''
                and publisher.unit_name <> ''
                and (
                    contains(document_body.unit_name, publisher.unit_name)
                    or contains(publisher.unit_name, document_body.unit_name)
                )
            ) as bears_its_name

    from document_body

    inner join document_body as publisher
        on document_body.document_key = publisher.document_key
        and publisher.body_code = ''
        and publisher.body_name = ''

    left join first_bodies
        on document_body.document_key = first_bodies.document_key

),

judged as (

    select
        bodies.document_key,
        bodies.body_code,
        bodies.body_name,
        bodies.is_blank
            or bodies.bears_its_name
            or (
                coalesce(bodies.is_first, false)
                and not bool_or(bodies.bears_its_name and not bodies.is_blank) over (
                    partition by bodies.document_key
                )
            ) as is_publisher

    from bodies

)

select
    judged.document_key,
    judged.body_code,
    judged.body_name,
    judged.is_publisher
        or exists (
            select 1
            from judged as publisher
            where publisher.document_key = judged.document_key
                and publisher.is_publisher
                and length(judged.body_name) > 3
                and starts_with(publisher.body_name, judged.body_name)
        ) as is_publisher

from judged;
