-- The hundred largest rows by amount and share.
-- 按金额与比重由大到小的前一百行
--
-- a row is: one row of the comparison
-- parameters: comparison

from query_table(?)

order by columns('_yuan$|_share$|^peer_count$') desc

limit 100;
