-- What bodies spend by code in a year and in the year that it is set beside.
-- 各单位各科目本年与所比年度金额
--
-- a row is: one code at one level of one kind of money of one body and year, or one that only the
--           year before has

create or replace temp table code_pair as

select
    row_number() over () as pair_number,
    code_side.line_number,
    code_side.level,
    code_side.comparable_code,
    code_side.comparable_name,
    -- null as soon as a part of the year's money cannot be followed to the newest catalogue
    case
        when bool_and(code_side.conformed_code is not null) filter (not code_side.is_prior)
            then min(code_side.conformed_code) filter (not code_side.is_prior)
    end as conformed_code,
    max(code_side.comparable_from_year) filter (not code_side.is_prior) as comparable_from_year,
    list(code_side.rule_name) filter (code_side.is_telling) as telling_rules,
    bool_or(code_side.is_uncertain) as is_uncertain,
    distinct_words(code_side.barred_checks)
        as barred_checks,
    sum(code_side.amount_yuan) filter (not code_side.is_prior) as amount_yuan,
    sum(code_side.amount_yuan) filter (code_side.is_prior) as prior_year_yuan,
    coalesce(sum(code_side.part_count) filter (not code_side.is_prior), 0) as part_count,
    min(code_side.figure_key) filter (not code_side.is_prior) as figure_key,
    min(code_side.figure_key) filter (code_side.is_prior) as prior_figure_key

from code_side

group by
    code_side.line_number,
    code_side.level,
    code_side.comparable_code,
    code_side.comparable_name;
