-- A column as a reader finds it in its table: the lowest header that says what it holds.
-- 栏目名称：表头中最低一级有含义的文字
--
-- a value is: 项目支出 of 支出预算/项目支出, 基本支出小计 of 基本支出/小计, a blank where the
-- header only says that amounts stand below

create or replace temp macro column_name(column_label) as
    regexp_extract(
        regexp_replace(
            regexp_replace(
                column_label,
                '(?:^|/)(?:[0-9]{4}年度?|(?:本年度?|年初|[0-9]{4}年度?)?[预决]算数?|金额)(/|$)',
                '\1'
            ),
            '/([小合总]计)$',
            '\1'
        ),
        '[^/]*$'
    );
