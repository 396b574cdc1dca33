-- The sentences that say how an amount of the three public expenses came about.
-- “三公”经费数字来历的提示
--
-- a value is: sentences, or null where a table prints the amount and nothing contradicts it

create or replace macro three_public_caution(
    value_state, figure_key, is_said_alone, is_added_up, part_count, other_yuan
) as
    nullif(
        concat(
            case
                when value_state = 'not_disclosed' then '未公开，不等于零。'
                when value_state = 'blank' then '该项空白或未列数，不当作零。'
                when value_state = 'zero' and figure_key is null
                    then '文件以文字说明没有“三公”经费，按零列。'
                when is_said_alone then '表中未列数，取自文字说明。'
            end,
            case
                when is_added_up and other_yuan is null
                    then '由 ' || part_count || ' 个分项相加，文件未印此数。'
                when is_added_up then '由 ' || part_count || ' 个分项相加。'
            end,
            case
                when other_yuan is not null
                    then '文件另处印作 ' || other_yuan || ' 元，两者不符，请核对原文。'
            end
        ),
        ''
    );

comment on macro three_public_caution is
    '“三公”经费数字来历的提示 | sentences that say how an amount came about';
