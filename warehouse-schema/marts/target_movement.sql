-- Whether a target asks for more, for as much or for less than the one before.
-- 目标值与前一年相比：提高、维持或降低
--
-- a value is: raised, kept or lowered in the direction of good; null where either number is absent
--             or where the numbers differ and no direction is known

create or replace macro target_movement(direction, target, prior_target) as
    case
        when target = prior_target then 'kept'
        when direction = 'more_is_better'
            then case when target > prior_target then 'raised' else 'lowered' end
        when direction = 'less_is_better'
            then case when target < prior_target then 'raised' else 'lowered' end
    end;

comment on macro target_movement is
    '目标值变动 | whether a target asks for more, as much or less than the one before';
