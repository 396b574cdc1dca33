-- A store of mutants: each is a sound document of a loaded store with one fault in it.
-- 变异样本：在没有不符的文件中各植入一处差错
--
-- a file is: one hand-off; 'none' is the document as it was, under a name of its own like the rest

attach (getvariable('base_warehouse')) as base (read_only);

create temp table sound_document as

select dim_document.document_key

from base.dim_document

where dim_document.is_current
    and (dim_document.has_budget_tables or dim_document.has_final_tables)
    and dim_document.fiscal_year is not null
    and not exists (
        select 1
        from base.check_result
        where check_result.document_key = dim_document.document_key
            and check_result.outcome = 'fail'
            and check_result.severity = 'error'
    );

-- the files of one disclosure complete each other: a mutant takes them all along
create temp table disclosed_file as

select
    sound_document.document_key as mutated_document,
    files.document_key as base_document

from sound_document

inner join base.dim_document
    on sound_document.document_key = dim_document.document_key

inner join base.dim_document as files
    on dim_document.disclosure_key = files.disclosure_key
    and files.is_current;

create temp table base_figure as

select figures.*

from read_parquet(getvariable('base_batches') || '/*/figure.parquet') as figures

semi join disclosed_file
    on figures.document_key = disclosed_file.base_document;

-- what a figure may differ by before any check that uses it says so; the outliers (OUT) set a body
-- beside others and know no such bound
create temp table slack as

select
    used.place_key as figure_key,
    max(used.tolerance) as tolerance

from (
    select
        unnest(list_concat(check_result.left_places, check_result.right_places)) as place_key,
        -- what the sides differ by already may work against the fault
        check_result.tolerance + abs(check_result.difference) as tolerance

    from base.check_result

    where check_result.unit = '元'
        and check_result.tolerance is not null
        and check_result.outcome = 'pass'
        and check_result.check_id not like 'OUT-%'
) as used

group by used.place_key;

create temp table amount as

select
    base_figure.document_key,
    base_figure.figure_number,
    base_figure.table_number,
    base_figure.row_number,
    base_figure.row_code,
    base_figure.row_label,
    base_figure.measure,
    base_figure.amount_yuan,
    figure.printed_step,
    coalesce(slack.tolerance, 0) as tolerance,
    slack.figure_key is not null as is_checked

from base_figure

semi join sound_document
    on base_figure.document_key = sound_document.document_key

inner join base.printed.figure as figure
    on base_figure.document_key || '.' || base_figure.figure_number = figure.figure_key

left join slack
    on figure.figure_key = slack.figure_key

where regexp_matches(base_figure.table_id, '^(BUD|FIN)')
    and base_figure.amount_yuan is not null
    and base_figure.amount_yuan <> 0
    and not base_figure.doubtful;

create temp table table_row as

select
    amount.document_key,
    amount.table_number,
    amount.row_number,
    any_value(amount.row_code) as row_code,
    any_value(amount.row_label) as row_label,
    list(amount.measure || ' ' || amount.amount_yuan order by amount.figure_number) as amounts,
    bool_or(amount.is_checked) as is_checked

from amount

group by amount.document_key, amount.table_number, amount.row_number;

-- which one of many: by a hash, so that it is the same in every run and knows nothing of checks
create temp table target as

select 'none' as kind, document_key, null as table_number, null as row_number,
    null as other_row_number, null as figure_number, false as is_checked, 1 as number
from sound_document

union all

select 'figure', document_key, table_number, row_number, null, figure_number, is_checked,
    row_number() over (partition by document_key order by hash(figure_number, 'figure'))
from amount

union all

select 'row_dropped', document_key, table_number, row_number, null, null, is_checked,
    row_number() over (
        partition by document_key order by hash(table_number, row_number, 'dropped')
    )
from table_row
where row_code <> ''

union all

select 'column_shifted', document_key, table_number, row_number, null, null, is_checked,
    row_number() over (
        partition by document_key order by hash(table_number, row_number, 'shifted')
    )
from table_row
where len(amounts) > 1

union all

select 'rows_swapped', document_key, table_number, row_number, next_row, null,
    is_checked or next_is_checked,
    row_number() over (
        partition by document_key order by hash(table_number, row_number, 'swapped')
    )
from (
    select
        table_row.*,
        lead(row_number) over below as next_row,
        lead(row_code) over below as next_code,
        lead(amounts) over below as next_amounts,
        lead(is_checked) over below as next_is_checked
    from table_row
    window below as (partition by document_key, table_number order by row_number)
)
where row_code <> ''
    and next_code <> ''
    and next_code <> row_code
    and next_amounts <> amounts

union all

select 'unit_changed', document_key, table_number, null, null, null, bool_or(is_checked),
    row_number() over (partition by document_key order by hash(table_number, 'unit'))
from amount
group by document_key, table_number;

create temp table mutant as

select
    left(md5(concat_ws('|', kind, document_key, number)), 16) as mutant_key,
    target.*

from target

where number <= getvariable('mutants_of_a_kind');

create temp table mutant_file as

select
    case
        when disclosed_file.base_document = mutant.document_key then mutant.mutant_key
        else left(md5(concat_ws('|', mutant.mutant_key, disclosed_file.base_document)), 16)
    end as file_key,
    disclosed_file.base_document,
    disclosed_file.base_document = mutant.document_key as is_mutated,
    mutant.*

from mutant

inner join disclosed_file
    on mutant.document_key = disclosed_file.mutated_document;

create temp table mutated_figure as

with

placed as (

    select
        mutant_file.file_key,
        mutant_file.kind,
        base_figure.*,
        mutant_file.is_mutated
            and mutant_file.table_number = base_figure.table_number
            and (
                mutant_file.row_number is null
                or mutant_file.row_number = base_figure.row_number
            ) as is_row,
        mutant_file.is_mutated
            and mutant_file.table_number = base_figure.table_number
            and mutant_file.other_row_number = base_figure.row_number as is_other_row,
        mutant_file.is_mutated
            and mutant_file.figure_number = base_figure.figure_number as is_figure,
        slackened.delta

    from base_figure

    inner join mutant_file
        on base_figure.document_key = mutant_file.base_document

    left join (
        select
            amount.document_key,
            amount.figure_number,
            amount.tolerance + amount.printed_step as delta
        from amount
    ) as slackened
        on base_figure.document_key = slackened.document_key
        and base_figure.figure_number = slackened.figure_number

),

rowed as (

    select
        placed.*,
        lead(placed.measure) over row_of_mutant as next_measure,
        lead(placed.column_label) over row_of_mutant as next_column_label,
        first_value(placed.row_code) over side as own_code,
        max(placed.row_code) filter (placed.is_row) over whole as first_code,
        max(placed.row_label) filter (placed.is_row) over whole as first_label,
        max(placed.row_code) filter (placed.is_other_row) over whole as other_code,
        max(placed.row_label) filter (placed.is_other_row) over whole as other_label

    from placed

    window
        whole as (partition by placed.file_key),
        side as (partition by placed.file_key, placed.table_number, placed.row_number),
        row_of_mutant as (
            partition by placed.file_key, placed.table_number, placed.row_number
            order by placed.figure_number
        )

)

select
    rowed.* exclude (
        kind, file_key, is_row, is_other_row, is_figure, delta, next_measure,
        next_column_label, own_code, first_code, first_label, other_code, other_label
    ) replace (
        rowed.file_key as document_key,
        case
            when rowed.kind = 'figure' and rowed.is_figure
                then cast(rowed.amount_yuan + rowed.delta as decimal(18, 2))
            when rowed.kind = 'unit_changed' and rowed.is_row and rowed.printed_unit = '元'
                then cast(rowed.amount_yuan * 10000 as decimal(18, 2))
            when rowed.kind = 'unit_changed' and rowed.is_row
                then cast(rowed.amount_yuan / 10000 as decimal(18, 2))
            else rowed.amount_yuan
        end as amount_yuan,
        case
            when rowed.kind = 'unit_changed' and rowed.is_row and rowed.printed_unit = '元'
                then '万元'
            when rowed.kind = 'unit_changed' and rowed.is_row then '元'
            else rowed.printed_unit
        end as printed_unit,
        case
            when rowed.kind = 'rows_swapped' and rowed.is_row then rowed.other_code
            when rowed.kind = 'rows_swapped' and rowed.is_other_row then rowed.first_code
            else rowed.row_code
        end as row_code,
        case
            when rowed.kind = 'rows_swapped' and rowed.is_row then rowed.other_label
            when rowed.kind = 'rows_swapped' and rowed.is_other_row then rowed.first_label
            else rowed.row_label
        end as row_label,
        case
            when rowed.kind = 'column_shifted' and rowed.is_row then rowed.next_measure
            else rowed.measure
        end as measure,
        case
            when rowed.kind = 'column_shifted' and rowed.is_row then rowed.next_column_label
            else rowed.column_label
        end as column_label
    )

from rowed

where not coalesce(rowed.kind = 'row_dropped' and rowed.is_row, false)
    -- what was in the last column is pushed off the table
    and not coalesce(
        rowed.kind = 'column_shifted' and rowed.is_row and rowed.next_measure is null, false
    );

copy (select * from mutated_figure order by document_key, figure_number)
to (getvariable('batch') || '/figure.parquet');

copy (
    select
        documents.* replace (
            mutant_file.file_key as document_key,
            mutant_file.file_key as sha256
        )
    from read_parquet(getvariable('base_batches') || '/*/document.parquet') as documents
    inner join mutant_file on documents.document_key = mutant_file.base_document
) to (getvariable('batch') || '/document.parquet');

copy (
    select tables.* replace (mutant_file.file_key as document_key)
    from read_parquet(getvariable('base_batches') || '/*/table.parquet') as tables
    inner join mutant_file on tables.document_key = mutant_file.base_document
) to (getvariable('batch') || '/table.parquet');

copy (
    select narratives.* replace (mutant_file.file_key as document_key)
    from read_parquet(getvariable('base_batches') || '/*/narrative.parquet') as narratives
    inner join mutant_file on narratives.document_key = mutant_file.base_document
) to (getvariable('batch') || '/narrative.parquet');

copy (
    select projects.* replace (mutant_file.file_key as document_key)
    from read_parquet(getvariable('base_batches') || '/*/project.parquet') as projects
    inner join mutant_file on projects.document_key = mutant_file.base_document
) to (getvariable('batch') || '/project.parquet');

copy (
    select indicators.* replace (mutant_file.file_key as document_key)
    from read_parquet(getvariable('base_batches') || '/*/indicator.parquet') as indicators
    inner join mutant_file on indicators.document_key = mutant_file.base_document
) to (getvariable('batch') || '/indicator.parquet');

-- bodies of their own, or each would be a newer version of the last
copy (
    select
        receipts.* replace (
            mutant_file.file_key as document_key,
            mutant_file.file_key as sha256,
            mutant_file.file_key || '.txt' as file,
            coalesce(nullif(receipts.unit_name, ''), documents.unit_name)
                || '（' || mutant_file.mutant_key || '）' as unit_name,
            '' as unit_code
        )
    from (
        select distinct on (all_receipts.document_key) all_receipts.*
        from read_parquet(getvariable('base_receipts') || '/*/manifest.parquet') as all_receipts
        order by all_receipts.document_key, all_receipts.load_number desc
    ) as receipts
    inner join mutant_file on receipts.document_key = mutant_file.base_document
    inner join read_parquet(getvariable('base_batches') || '/*/document.parquet') as documents
        on receipts.document_key = documents.document_key
) to (getvariable('receipt') || '/manifest.parquet');

copy (select * from mutant_file)
to (getvariable('batch') || '/mutant.csv');
