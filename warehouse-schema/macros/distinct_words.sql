-- The words of a group, each once and in order, parted by 、.
-- 一组中的各个词语（去重、排序，以顿号分隔）
--
-- a value is: a text, null where there is no word; string_agg(distinct …) says the same, but
--     groups all rows twice, also where hardly any has a word

create or replace temp macro distinct_words(word) as
    array_to_string(list_sort(list_distinct(list(word) filter (where word is not null))), '、');
