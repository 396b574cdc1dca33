-- The text is whole: no word or mark stands twice, no cell ends in the middle, years have their 年.
-- 文字无误
--
-- severity: info
-- version: 1
-- stage: any
-- inputs: text, BUD11
-- tolerance: none
-- bars: none
-- a row is: one slip of one text; or one document without any

insert into check_case by name

with

words as (

    select list.words, list.pattern, list.name

    from vocabulary_list('doubled_word') as list

),

distinct_texts as (

    select
        check_text.document_key,
        check_text.text,
        check_text.text_kind,
        list(distinct check_text.place_key order by check_text.place_key) as places

    from check_text

    where not check_text.is_table_row

    group by check_text.document_key, check_text.text, check_text.text_kind

),

listed_slips as (

    select
        distinct_texts.*,
        string_agg(words.name, '，' order by words.name) as name

    from distinct_texts

    inner join words
        on contains(distinct_texts.text, words.words)

    where words.pattern is null or regexp_matches(distinct_texts.text, words.pattern)

    group by all

),

characters as (

    select
        distinct_texts.*,
        string_split(distinct_texts.text, '') as letters

    from distinct_texts

    -- 会计监督检查检查单位数: the name of an indicator is put together of names
    where distinct_texts.text_kind = 'paragraph' and length(distinct_texts.text) >= 4

),

-- two letters and the same two again
doubled_words as (

    select
        characters.* exclude (letters),
        list_filter(
            list_transform(
                range(1, len(characters.letters) - 2),
                lambda n: case
                    when characters.letters[n] = characters.letters[n + 2]
                        and characters.letters[n + 1] = characters.letters[n + 3]
                        and characters.letters[n] <> characters.letters[n + 1]
                        then characters.letters[n] || characters.letters[n + 1]
                end
            ),
            lambda doubled: regexp_matches(doubled, '^\p{Han}{2}$')
        ) as doubled

    from characters

),

slips as (

    select listed_slips.* from listed_slips

    union all by name

    select
        doubled_words.* exclude (doubled),
        '重词：' || doubled_words.doubled[1] || doubled_words.doubled[1] as name

    from doubled_words

    where len(doubled_words.doubled) > 0

    union all by name

    select distinct_texts.*, '文字未完' as name

    from distinct_texts

    where distinct_texts.text_kind = 'indicator'
        and regexp_matches(distinct_texts.text, '[^平温谐饱缓](?:和|、|及|与|，)$')

    union all by name

    select distinct_texts.*, '年份缺“年”字' as name

    from distinct_texts

    where regexp_matches(
        distinct_texts.text,
        '(?:^|[^0-9〔\[（(【.—–~～至/“-])20[0-9]{2}'
            || '(?:部门|单位|度|预算|决算|全年|上半年|下半年|一般公共)'
    )

)

select
    'CPL-10' as check_id,
    slips.document_key,
    case when slips.text_kind = 'paragraph' then 'NARRATIVE' else 'BUD11' end as table_id,
    slips.name || '：' || left(slips.text, 24) as subject,
    '文中' as left_label,
    slips.name as left_text,
    slips.places as left_places,
    'fail' as verdict

from slips

union all by name

select distinct
    'CPL-10' as check_id,
    check_text.document_key,
    'NARRATIVE' as table_id,
    '全文' as subject,
    '文字差错' as left_label,
    '无' as left_text,
    'pass' as verdict

from check_text

anti join slips
    on check_text.document_key = slips.document_key;
