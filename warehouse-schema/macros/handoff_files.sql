-- The files of one hand-off, an empty one of its shape first.
-- 一种交接数据的全部文件，首个为同结构的空文件
--
-- a value is: the list of paths, in a fixed order

create or replace temp macro handoff_files(wanted) as
    list_prepend(
        getvariable('handoff_folder') || '/' || wanted || '.parquet',
        coalesce(
            (
                select list(handoff_file.path order by handoff_file.path)
                from handoff_file
                where handoff_file.hand_off = wanted
            ),
            []
        )
    );
