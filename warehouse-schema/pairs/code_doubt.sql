-- What makes the amounts of two years another thing under one code.
-- 两个年度口径不同的科目范围
--
-- a row is: one rule and one prefix of codes, in one level of one year: what was parted between the
--           two years, or is printed too coarsely in one of them, makes every code doubtful that it
--           may have gone to or come from; an empty prefix is money without a code

create or replace temp table code_doubt as

select distinct
    code_side.line_number,
    code_side.level,
    code_side.rule_name,
    unnest(
        list_append(
            list_filter(string_split(code_side.candidate_codes, ' '), lambda code : code <> ''),
            code_side.comparable_code
        )
    ) as code_prefix

from code_side

where code_side.prior_year is not null
    and code_side.amount_yuan <> 0
    and (
        code_side.is_prior
        and code_side.conformed_code is null
        and code_side.comparable_to_year < code_side.this_year
        or code_side.rule in ('not_broken_down', 'not_disclosed')
        or not code_side.is_prior
        and code_side.rule = 'created'
        and code_side.comparable_from_year > code_side.prior_year
    );
