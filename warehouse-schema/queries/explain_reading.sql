-- How the reading of one document ended.
-- 一份文件的阅读账
--
-- a row is: the document with the key that is asked for (parameter 1)

select
    document_reading.number_count as "原文数字",
    document_reading.cell_number_count as "表内",
    document_reading.prose_number_count as "文中",
    document_reading.left_out_number_count as "略去",
    document_reading.missing_number_count as "遗漏",
    document_reading.invented_number_count as "多出",
    document_reading.closing_parent_count as "相符合计",
    document_reading.checked_parent_count as "核对合计",
    document_reading.doubtful_figure_count as "存疑数据"

from document_reading

where document_reading.document_key = $1;
