-- What the last load changed: new, corrected, withdrawn and unchanged documents.
-- 最近一次装载：新到、更正、撤回与未变的文件数
--
-- a row is: one kind of change, in the order of the list; kinds that did not happen are zero

select
    changes.document_change,
    changes.name as "变化",
    cast(count(dim_document.document_key) as integer) as "文件"

from (
    values
        ('new', '新到', 1),
        ('corrected', '更正稿', 2),
        ('superseded', '被更正', 3),
        ('withdrawn', '撤回', 4),
        ('published_again', '重新公开', 5),
        ('restated', '清单改动', 6),
        ('unchanged', '未变', 7)
) as changes (document_change, name, sort_order)

left join dim_document
    on changes.document_change = dim_document.document_change

group by changes.document_change, changes.name, changes.sort_order

order by changes.sort_order;
