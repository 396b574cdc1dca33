-- The sentences that say how the year before and the history of a body stand to a year.
-- 所比年度及单位沿革的提示
--
-- a value is: sentences, or null where the year before is the last one of the same body
-- parameters: the year, the year before and after that the body discloses, district and body in
--             both, how the area of the district changed in between, and how the body went on

create or replace macro years_caution(
    fiscal_year,
    prior_year,
    next_year,
    district_name,
    prior_district_name,
    body_name,
    prior_body_name,
    silent_district_change,
    unit_history_rule,
    unit_history_reason
) as
    nullif(
        concat(
            case when prior_year < fiscal_year - 1 then '所比年度不是上年。' end,
            '两年之间该地区辖区有变（' || silent_district_change || '），范围不同。',
            case
                when prior_body_name <> body_name or prior_district_name <> district_name
                    then '所比年度该单位名为“'
                        || case
                            when prior_district_name <> district_name then prior_district_name
                            else ''
                        end
                        || prior_body_name || '”。'
            end,
            case
                when unit_history_rule in ('merged', 'split') and next_year is null
                    then '该单位的沿革到此为止，不与改革后的单位相连（'
                        || unit_history_reason || '）。'
                when unit_history_rule not in ('merged', 'split') and prior_year is null
                    then '不与改革前的单位相连（' || unit_history_reason || '）。'
            end
        ),
        ''
    );

comment on macro years_caution is
    '所比年度及单位沿革的提示 | The sentences that say how the year before and the history of a body stand to a year';
