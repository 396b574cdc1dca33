-- The sentence that says that an amount is a sum which its document does not print.
-- 金额由若干数字相加、文件未印或印作他数时的提示
--
-- a value is: a sentence, or null where the amount is printed as it stands

create or replace macro sum_caution(printed_key, figure_keys, stated_yuan) as
    case
        when printed_key is null and len(figure_keys) > 1
            then '由 ' || len(figure_keys) || ' 个数字相加，'
                || coalesce('文件印作 ' || stated_yuan || ' 元。', '文件未印此数。')
    end;

comment on macro sum_caution is
    '金额由若干数字相加、文件未印或印作他数时的提示 | sentence that says of how many figures an amount is made and what the document prints';
