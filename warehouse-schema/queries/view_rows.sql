-- The rows of one view, in the order that the view itself gives.
-- 一个视图的全部行，按视图自身的顺序
--
-- a row is: what the view's own file says
-- parameters: name with its schema

select * from query_table(?);
