-- Whether a name is short for another: 省委办公厅 for 中国共产党江苏省委员会办公厅.
-- 一个名称是否为另一名称的简称
--
-- a value is: true where all Chinese characters of the shorter one stand in the longer one in
-- the same order; fewer than three say too little

create or replace temp macro abbreviates(short_name, long_name) as
    length(short_name) <= length(long_name)
    and length(regexp_replace(short_name, '[^\p{Han}]', '', 'g')) > 2
    and regexp_matches(
        long_name,
        array_to_string(
            string_split(regexp_replace(short_name, '[^\p{Han}]', '', 'g'), ''), '.*'
        )
    );
