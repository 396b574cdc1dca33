-- What bodies spend by code, each year beside the year before that they disclose, on one basis.
-- 各单位各科目支出逐年比较（按最新目录口径）
--
-- a row is: one code at one level of one kind of money of one body and year, or one that only the
--           year before has; peers are bodies of the same kind, stage and year with that code

create or replace table mart_over_years as

with

placed as (

    select
        year_line.*,
        code_growth.* exclude (
            pair_number,
            line_number,
            peer_group,
            dimension,
            money,
            body_key,
            scope,
            division_kind
        ),
        code_standing.* exclude (pair_number)

    from code_growth

    inner join year_line
        on code_growth.line_number = year_line.line_number

    inner join code_standing
        on code_growth.pair_number = code_standing.pair_number

)

select
    placed.division_code,
    placed.history_key,
    placed.district_name,
    placed.body_name,
    placed.fiscal_year,
    placed.stage_name,
    placed.scope_name,
    case placed.money
        when 'grant' then '财政拨款支出'
        when 'expenditure' then '部门支出'
        else '基本支出'
    end || case placed.dimension
        when 'economic_government' then '（政府预算科目）' else ''
    end as money_name,
    case placed.level when 'class' then '类' when 'section' then '款' else '项' end as level_name,
    placed.comparable_code,
    placed.comparable_name,
    placed.amount_yuan,
    placed.prior_year,
    placed.prior_body_name,
    placed.prior_year_yuan,
    placed.change_yuan,
    placed.growth_share,
    placed.is_comparable,
    coalesce(
        array_to_string(list_sort(list_distinct(placed.telling_rules)), '、'), '未变'
    ) as rule_names,
    case when placed.is_comparable is not null then placed.money_share_in_doubt end
        as not_comparable_share,
    placed.prior_not_comparable_share,
    placed.conformed_code,
    placed.comparable_from_year,
    placed.peer_group,
    placed.peer_count,
    placed.quartiles[2] as median_share,
    placed.quartiles[1] as lower_quartile_share,
    placed.quartiles[3] as upper_quartile_share,
    placed.growth_rank as peer_rank,
    placed.share_excluded,
    nullif(
        concat(
            case when placed.prior_year is null then '没有更早年度的文件，不能比较。' end,
            '与 ' || placed.prior_year || ' 年口径不同，不可直接比较（' || placed.doubt || '）。',
            years_caution(
                placed.fiscal_year,
                placed.prior_year,
                placed.next_year,
                placed.district_name,
                placed.prior_district_name,
                placed.body_name,
                placed.prior_body_name,
                placed.silent_district_change,
                placed.unit_history_rule,
                placed.unit_history_reason
            ),
            case when placed.is_uncertain then '科目换算的依据存疑，请核对。' end,
            case when placed.amount_yuan is null then '本年未列此科目。' end,
            case
                when placed.prior_year is not null and placed.prior_year_yuan is null
                    then '所比年度未列此科目。'
            end,
            case
                when placed.is_added_up
                    then '由 ' || placed.part_count || ' 个数字相加，文件未印此数。'
            end,
            barred_caution(placed.barred_checks),
            few_peers_caution(placed.peer_count),
            mixed_peers_caution(placed.scope_count, placed.division_kind_count),
            placed.subject_caution
        ),
        ''
    ) as caution,
    placed.dimension,
    placed.money,
    placed.level,
    placed.stage,
    placed.scope,
    coalesce(printed_in.document_key, placed.document_key) as document_key,
    placed.prior_document_key,
    coalesce(printed_in.title, placed.document_title) as document_title,
    coalesce(printed_in.file, placed.document_file) as document_file,
    placed.figure_key,
    placed.prior_figure_key,
    figure.page,
    figure.line,
    figure.printed_text,
    figure.printed_unit

from placed

left join printed.figure as figure
    on placed.figure_key = figure.figure_key

-- a disclosure may be several files; page and line are those of the one with the figure
left join dim_document as printed_in
    on split_part(placed.figure_key, '.', 1) = printed_in.document_key

order by
    placed.dimension,
    placed.district_name,
    placed.body_name,
    placed.stage,
    placed.scope,
    placed.fiscal_year,
    placed.money,
    placed.level,
    placed.comparable_code,
    placed.comparable_name,
    placed.document_key;

comment on table mart_over_years is
    '每行是一个单位一个年度一个级次的一个科目，与该单位此前一次公开的年度相比 | a row is a code of a body and year at one level, beside the year before that it discloses';
comment on column mart_over_years.division_code is '区划代码 | code of the district';
comment on column mart_over_years.history_key is
    '单位沿革标识 | identity of the body under former and later names';
comment on column mart_over_years.district_name is '地区 | district, full name';
comment on column mart_over_years.body_name is '单位 | body';
comment on column mart_over_years.fiscal_year is '年度 | fiscal year';
comment on column mart_over_years.stage_name is '阶段 | stage: budget or final account';
comment on column mart_over_years.scope_name is '口径 | scope: department or unit';
comment on column mart_over_years.money_name is
    '资金范围 | expenditure of the whole department, from fiscal appropriations, or basic';
comment on column mart_over_years.level_name is '比较级次 | level of the comparison';
comment on column mart_over_years.comparable_code is
    '科目编码（最新口径） | code of the newest catalogue, or the last that held the content whole';
comment on column mart_over_years.comparable_name is
    '科目名称（最新口径） | newest name of that code';
comment on column mart_over_years.amount_yuan is
    '金额（元） | amount in yuan, null where only the former year has the code';
comment on column mart_over_years.prior_year is
    '所比年度 | the year before that the body discloses, null for its first';
comment on column mart_over_years.prior_body_name is
    '所比年度单位名称 | name of the body in that year, another where it was renamed';
comment on column mart_over_years.prior_year_yuan is
    '所比年度金额（元） | amount of that year in yuan, from the document of that year';
comment on column mart_over_years.change_yuan is
    '增减额（元） | nominal change in yuan, null for the first year of the body';
comment on column mart_over_years.growth_share is
    '增减幅度 | nominal change, 1 is 100 percent; null where not comparable';
comment on column mart_over_years.is_comparable is
    '与所比年度是否可比 | whether both amounts are the same thing, null for the first year';
comment on column mart_over_years.rule_names is
    '换算规则 | rules by which the codes of both years were brought to this one';
comment on column mart_over_years.not_comparable_share is
    '本单位本年不可比金额比重（同级次） | share of the money of the body and year not comparable at this level';
comment on column mart_over_years.prior_not_comparable_share is
    '本单位所比年度不可比金额比重（同级次） | the same share of the money of that year';
comment on column mart_over_years.conformed_code is
    '最新目录编码 | code of the newest catalogue, null where the content cannot be followed to it';
comment on column mart_over_years.comparable_from_year is
    '可比起始年度 | year since which the code takes no unknown share of another';
comment on column mart_over_years.peer_group is
    '同类组（单位类别、年度、阶段） | peer group: kind of body, year, stage';
comment on column mart_over_years.peer_count is
    '同类家数（家，含本单位） | number of bodies compared, the subject included';
comment on column mart_over_years.median_share is
    '同类增减幅度中位数 | median of the comparable changes of the peers';
comment on column mart_over_years.lower_quartile_share is
    '同类下四分位数 | lower quartile of the comparable changes of the peers';
comment on column mart_over_years.upper_quartile_share is
    '同类上四分位数 | upper quartile of the comparable changes of the peers';
comment on column mart_over_years.peer_rank is
    '名次（由大到小） | rank, the largest growth first';
comment on column mart_over_years.share_excluded is
    '因勾稽不符而剔除的比重 | share excluded because checks failed';
comment on column mart_over_years.caution is '提示 | why the comparison may mislead';
comment on column mart_over_years.dimension is
    '科目目录代码 | function, economic_department or economic_government';
comment on column mart_over_years.money is '资金范围代码 | expenditure, grant or basic';
comment on column mart_over_years.level is '比较级次代码 | level of the comparison';
comment on column mart_over_years.stage is '阶段代码 | stage code';
comment on column mart_over_years.scope is '口径代码 | scope code';
comment on column mart_over_years.document_key is '文件标识 | document';
comment on column mart_over_years.prior_document_key is
    '所比年度文件标识 | document of that year';
comment on column mart_over_years.document_title is '文件标题 | title of the document';
comment on column mart_over_years.document_file is
    '文件名（数字所在） | file in which the figure is printed';
comment on column mart_over_years.figure_key is
    '数字标识（可用 explain 追溯） | figure to explain';
comment on column mart_over_years.prior_figure_key is
    '所比年度数字标识（可用 explain 追溯） | figure of that year to explain';
comment on column mart_over_years.page is '页 | page, 0 where the format has none';
comment on column mart_over_years.line is '行 | line of the page or file';
comment on column mart_over_years.printed_text is '原文 | text as printed';
comment on column mart_over_years.printed_unit is '原文单位 | unit as printed';
