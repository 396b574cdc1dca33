-- The code of a document's division: what it was matched to, else what is printed.
-- 文件所属区划：匹配所得，其次原文所载
--
-- a value is: a code of the catalogue or as printed, blank where nobody says one; where a person
-- said that it is no division, what is printed does not stand in

create or replace temp macro stated_division(match_method, matched_code, printed_code) as
    case
        when match_method = 'override' then matched_code
        else coalesce(stated(matched_code, printed_code), '')
    end;
