-- How the site calls checks and what came of them, said once for all files of evidence.
-- 勾稽关系与结果的名称
--
-- a row is: all checks

select
    to_json(
        {
            'names': (
                select
                    map(
                        list(dim_check.check_id order by dim_check.check_id),
                        list(dim_check.check_name order by dim_check.check_id)
                    )
                from dim_check
            ),
            'outcomes': {
                'pass': '相符',
                'fail': '不符',
                'not_applicable': '不适用',
                'insufficient_data': '缺少数据',
                'unreadable': '读取存疑',
                'error': '读取存疑'
            }
        }
    ) as checks;
