-- The kinds of body that decide which column of the economic crosswalk holds.
-- 单位类别所属的单位性质（行政、事业）
--
-- a row is: one kind of body; a kind that holds bodies of both natures has no row

create or replace table body_kind_scope as

select list.body_kind, list.scope, scopes.name as scope_name, list.certainty, list.reason

from read_csv(reference_file('body_kind_scope'), all_varchar = true, header = true) as list

inner join read_csv(reference_file('crosswalk_scope'), all_varchar = true, header = true)
    as scopes
    on list.scope = scopes.code

order by list.body_kind;

comment on table body_kind_scope is
    '单位类别所属的单位性质 | Kinds of body that decide which column of the economic crosswalk holds';
comment on column body_kind_scope.body_kind is '单位类别代码 | kind of body';
comment on column body_kind_scope.scope is
    '单位性质代码 | administrative or public_institution';
comment on column body_kind_scope.scope_name is '单位性质 | nature of the body, in Chinese';
comment on column body_kind_scope.certainty is '把握程度 | how certain the row is';
comment on column body_kind_scope.reason is '依据 | why';
