-- A text with half-width digits and marks, without blanks and commas between digits.
-- 数字与标点改为半角、去掉空白和千分号的文字
--
-- a value is: a text in which prices can be looked for

create or replace temp macro plain_sum(said) as
    regexp_replace(
        regexp_replace(
            translate(
                regexp_replace(said, '㎡|m2|m²', '平方米', 'g'),
                '０１２３４５６７８９．，；：／（）＊×xXＸ＝％',
                '0123456789.,;:/()*****=%'
            ),
            '\s', '', 'g'
        ),
        '([0-9]),([0-9]{3})', '\1\2', 'g'
    );
