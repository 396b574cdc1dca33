-- The rows of printed.narrative under Chinese names.
-- 原文段落
--
-- a row is: one row of printed.narrative

create or replace view 分析.原文段落 as

select
    narrative.document_key as 文件主键,
    narrative.paragraph_number as 段落序号,
    narrative.page as 页码,
    narrative.line as 行号,
    narrative.section as 所在标题,
    narrative.text as 正文

from printed.narrative as narrative;

comment on view 分析.原文段落 is
    '印出的全部段落 | printed.narrative: Every printed paragraph';
comment on column 分析.原文段落.文件主键 is
    '文件主键 | document_key: key of the document: first 16 hex digits of its SHA-256';
comment on column 分析.原文段落.段落序号 is
    '段落序号 | paragraph_number: number of the paragraph in its document';
comment on column 分析.原文段落.页码 is '页码 | page: page, 0 where the format has none';
comment on column 分析.原文段落.行号 is '行号 | line: line of the page or file';
comment on column 分析.原文段落.所在标题 is '所在标题 | section: nearest heading above';
comment on column 分析.原文段落.正文 is '正文 | text: text of the paragraph';
