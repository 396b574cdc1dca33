-- The place of a row among the rows of its table: codes below a code begin with it.
-- 行在本表科目层级中的位置（下级以上级编码开头）
--
-- a value is: the code of the row; where only its ancestor is known, a place of its own below
-- that code; where nothing is known, its printed code, else its words. Words end with a mark, so
-- that no label is taken for what stands below a shorter one

create or replace temp macro row_path(code, match_method, row_code, row_label) as
    case
        when code <> '' and coalesce(match_method, '') <> 'parent' then code
        when row_code <> '' and code = '' then row_code
        when row_code <> '' then code || '?' || row_code
        else code || '?' || row_label || '?'
    end;
