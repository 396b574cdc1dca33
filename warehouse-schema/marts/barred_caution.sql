-- The sentence that says why a figure is not compared.
-- 因未通过检查而不计入同类统计时的提示
--
-- a value is: a sentence, or null where every check allows the figure

create or replace macro barred_caution(barred_checks) as
    '所用数字未通过勾稽检查（' || barred_checks || '），不计入同类统计。';

comment on macro barred_caution is
    '因未通过检查而不计入同类统计时的提示 | sentence that says why a figure is not compared';
