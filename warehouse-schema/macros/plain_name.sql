-- A printed name without running number, 其中, quotation marks, level in brackets and blanks.
-- 去掉序号、“其中”、引号、级次括注与空白的名称
--
-- a value is: a text to compare names by; the normaliser folds more thoroughly

create or replace temp macro plain_name(printed) as
    regexp_replace(
        regexp_replace(
            replace(
                regexp_replace(
                    translate(printed, '（）［］：，．０１２３４５６７８９', '()[]:,.0123456789'),
                    '[\s\x{3000}\x{00A0}"“”]', '', 'g'
                ),
                '其它', '其他'
            ),
            '^(?:[一二三四五六七八九十]+[、.,:]|\([一二三四五六七八九十0-9]+\)'
                || '|[0-9]{1,2}[、.,]|其中[:、]?|[*·-])+',
            ''
        ),
        '\((?:类|款|项)\)$', ''
    );
