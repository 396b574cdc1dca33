-- The words of a text by which it can be told from others: pairs of Chinese characters.
-- 文字中的实词（相邻两字）
--
-- a value is: a list without repetition. Words of the kinds given (vocabulary/goal_word.csv:
-- empty ones say nothing of what money is for, general ones fit any project) are taken out first,
-- the longer before the shorter, and no pair reaches over them

create or replace temp macro content_words(said, kinds) as
    list_distinct(
        flatten(
            list_transform(
                string_split_regex(
                    list_reduce(
                        list_prepend(
                            translate(said, '帐', '账'),
                            (
                                select list(
                                    list.word order by length(list.word) desc, list.word
                                )
                                from vocabulary_list('goal_word') as list
                                where list_contains(kinds, list.kind)
                            )
                        ),
                        lambda rest, word: replace(rest, word, ' ')
                    ),
                    '[^\p{Han}]+'
                ),
                lambda run: list_transform(
                    range(1, length(run)), lambda place: substr(run, place, 2)
                )
            )
        )
    );
