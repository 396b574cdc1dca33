-- The sentence that says that two amounts differ by exactly ten or a hundred times.
-- 恰差十倍、百倍时的提示
--
-- a value is: a sentence, or null

create or replace macro factor_caution(ratio) as
    case
        when abs(greatest(ratio, 1 / ratio) - 10) < 0.05
            then '相差恰为 10 倍，可能多写或漏写了零，须核对原文。'
        when abs(greatest(ratio, 1 / ratio) - 100) < 0.5
            then '相差恰为 100 倍，可能多写或漏写了零，须核对原文。'
    end;

comment on macro factor_caution is
    '恰差十倍、百倍时的提示 | sentence that says that amounts differ by ten or a hundred times';
