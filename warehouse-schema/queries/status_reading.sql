-- How the reading of each document ended.
-- 每份文件的阅读账
--
-- a row is: one document that was read; those that most need a look come first

select
    document_reading.file as "文件名",
    case document_reading.reading_outcome
        when 'loaded' then '已入库'
        when 'partly_loaded' then '部分入库'
        else '隔离'
    end as "读取结果",
    document_reading.page_count as "页",
    document_reading.table_count as "表",
    document_reading.standard_table_count as "标准表",
    document_reading.number_count as "数字",
    document_reading.cell_number_count as "表内",
    document_reading.prose_number_count as "文中",
    document_reading.left_out_number_count as "略去",
    document_reading.missing_number_count as "遗漏",
    document_reading.invented_number_count as "多出",
    document_reading.closing_parent_count as "相符合计",
    document_reading.checked_parent_count as "核对合计",
    document_reading.doubtful_figure_count as "存疑",
    document_reading.error_count as "错误",
    document_reading.warning_count as "警告"

from document_reading

order by
    document_reading.reading_outcome = 'quarantined' desc,
    document_reading.missing_number_count + document_reading.invented_number_count desc,
    document_reading.error_count desc,
    document_reading.checked_parent_count - document_reading.closing_parent_count desc,
    document_reading.doubtful_figure_count desc,
    document_reading.file;
