-- Insurance and housing lines agree between the two classifications.
-- 社保、公积金两种分类一致
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: BUD05, BUD06, FIN05, FIN06
-- condition: 该功能科目只有基本支出 | those items carry basic expenditure only
-- tolerance: E
-- bars: none
-- a row is: one economic code of insurance or housing of which both tables print their lines

insert into check_case by name

with

pairs_of_codes as (

    select list.economic_code, list.function_code, list.name

    from vocabulary_list('insurance_line') as list

),

codes_of_names as (

    select distinct economic_code, name from pairs_of_codes

),

economic_lines as (

    select
        check_line.document_key,
        check_line.disclosure_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        case when check_line.table_id = 'BUD06' then 'BUD05' else 'FIN05' end as other_table_id,
        codes_of_names.economic_code,
        codes_of_names.name,
        sum(check_line.amount_yuan) as amount_yuan,
        min(check_line.step_yuan) as step_yuan,
        list(check_line.figure_key order by check_line.row_number, check_line.figure_key)
            as places

    from check_line

    inner join codes_of_names
        on check_line.code = codes_of_names.economic_code

    where check_line.table_id in ('BUD06', 'FIN06')
        and check_line.dimension = 'economic_department'
        and check_line.role = 'item'
        and check_line.measure = 'total'

    group by all

),

function_lines as (

    select
        check_line.document_key,
        check_line.disclosure_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        pairs_of_codes.economic_code,
        string_agg(
            distinct check_line.row_code, '+' order by check_line.row_code
        ) as function_codes,
        sum(check_line.amount_yuan) filter (check_line.measure = 'total') as total_yuan,
        sum(check_line.amount_yuan) filter (check_line.measure = 'basic') as basic_yuan,
        coalesce(sum(abs(check_line.amount_yuan)) filter (check_line.measure = 'project'), 0)
            as project_yuan,
        sum(check_line.step_yuan) filter (check_line.measure = 'total') as steps_yuan,
        list(check_line.figure_key order by check_line.row_number, check_line.figure_key)
            filter (check_line.measure = 'total') as places

    from check_line

    inner join pairs_of_codes
        on check_line.code = pairs_of_codes.function_code

    where check_line.table_id in ('BUD05', 'FIN05')
        and check_line.dimension = 'function'
        and check_line.role = 'item'
        and check_line.measure in ('total', 'basic', 'project')

    group by
        check_line.document_key,
        check_line.disclosure_key,
        check_line.figure_kind,
        check_line.table_id,
        check_line.table_number,
        pairs_of_codes.economic_code

),

-- of several tables of the release that of the same file, else the first
pairs as (

    select
        economic_lines.*,
        function_lines.document_key as function_document,
        function_lines.function_codes,
        function_lines.total_yuan,
        function_lines.basic_yuan,
        function_lines.project_yuan,
        function_lines.places as function_places,
        (economic_lines.step_yuan + function_lines.steps_yuan) / 2 as tolerance

    from economic_lines

    inner join function_lines
        on economic_lines.disclosure_key = function_lines.disclosure_key
        and economic_lines.figure_kind = function_lines.figure_kind
        and economic_lines.other_table_id = function_lines.table_id
        and economic_lines.economic_code = function_lines.economic_code

    qualify row_number() over (
        partition by
            economic_lines.document_key,
            economic_lines.figure_kind,
            economic_lines.table_number,
            economic_lines.economic_code
        order by
            function_lines.document_key <> economic_lines.document_key,
            function_lines.document_key,
            function_lines.table_number
    ) = 1

),

readings as (

    select
        pairs.*,
        case
            when project_yuan <> 0 then 'no'
            when basic_yuan is not null then 'yes'
            else 'open'
        end as is_basic_only

    from pairs

    where amount_yuan <> 0 or total_yuan <> 0

)

select
    'BUD-X-11' as check_id,
    document_key,
    nullif(function_document, document_key) as other_document_key,
    figure_kind,
    table_id,
    table_number,
    economic_code || ' ' || name as subject,
    '基本支出表' || economic_code as left_label,
    amount_yuan as left_value,
    places as left_places,
    '一般公共预算支出表' || function_codes as right_label,
    total_yuan as right_value,
    function_places as right_places,
    tolerance,
    -- a table that does not part its rows may hold project expenditure
    case
        when is_basic_only = 'no' then 'not_applicable'
        when is_basic_only = 'open' and abs(amount_yuan - total_yuan) > tolerance
            then 'insufficient_data'
    end as verdict,
    case
        when is_basic_only = 'no' then 'condition_false'
        when is_basic_only = 'open' and abs(amount_yuan - total_yuan) > tolerance
            then 'condition_open'
    end as reason

from readings;
