-- The sentence that says that peers differ in what their budgets cover.
-- 同类之间预算口径或职能不一的提示
--
-- a value is: a sentence, or null where all peers are alike
-- parameters: the different scopes and kinds of division in the peer group

create or replace macro mixed_peers_caution(scope_count, division_kind_count) as
    nullif(
        concat(
            case when scope_count > 1 then '同类中部门汇总与单位本级口径并存。' end,
            case when division_kind_count > 1 then '同类中既有县区也有开发区，职能范围不同。' end
        ),
        ''
    );

comment on macro mixed_peers_caution is
    '同类之间预算口径或职能不一的提示 | sentence that says that peers differ in scope';
