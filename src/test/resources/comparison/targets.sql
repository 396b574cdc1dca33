-- Targets of made bodies, each row a case; read after star.sql, whose own indicators go.
--
-- d1, d2, d3: three finance bureaus of 2023 with targets of one theme in different words.
-- w1: a bureau of 2022 whose targets are weak. d3 and e3: one bureau in 2023 and 2024.
-- f1: targets of 2025 as forms of other provinces write them.

delete from fact_indicator;

insert into dim_document (
    document_key, file, title, stage, scope, fiscal_year, division_key, budgetary_unit_key,
    is_current, disclosure_key
) values
    ('w1', 'weak.txt', '乙区财政局2022年预算', 'budget', 'department', 2022, 2, 2, true, 'w1'),
    ('e3', 'next.txt', '丙区财政局2024年预算', 'budget', 'department', 2024, 3, 3, true, 'e3'),
    ('f1', 'forms.txt', '甲区财政局2025年预算', 'budget', 'department', 2025, 1, 1, true, 'f1');

insert into dim_theme (subject, theme_code, theme_name) values
    ('indicator', 'complaint', '投诉与上访'), ('indicator', 'deadline', '完成时间'),
    ('indicator', 'total_cost', '总成本与控制数'), ('indicator', 'unit_cost', '单位成本'),
    ('indicator', 'amount', '金额规模'), ('indicator', 'effect_improvement', '效果提升'),
    ('indicator', 'count_output', '产出数量'), ('indicator', 'response_time', '响应与办理时间');

insert into dim_project (project_key, project_name, project_code, theme_code) values
    (7, '2023年度系统运维费', null, ''), (8, '（1）2024年系统运维费', null, '');

insert into dim_indicator values
    (11, 'benefit', 'benefit_social', 'complaint', 'less_is_better'),
    (12, 'output', 'output_timeliness', 'deadline', 'none'),
    (13, 'output', 'output_cost', 'total_cost', 'less_is_better'),
    (14, 'benefit', 'benefit_social', 'effect_improvement', 'more_is_better'),
    (15, 'output', 'output_quantity', 'amount', 'nearer_is_better'),
    (16, 'output', 'output_quantity', 'count_output', 'more_is_better'),
    (17, 'output', 'output_timeliness', 'response_time', 'less_is_better');

create table made_indicator (
    indicator_key varchar, project_key integer, indicator_type_key integer, level3 varchar,
    description varchar, value_text varchar, comparator varchar, bound decimal(24, 6),
    base_unit varchar, quantity_kind varchar, per_unit varchar, target_date date, basis varchar
);
insert into made_indicator values
    ('d1.i1', 1, 3, '服务对象满意度', '', '≥95%', 'ge', 0.95, '比率', 'share', '', null, ''),
    ('d1.i2', 1, 3, '故障满意度', '', '≤90%', 'le', 0.9, '比率', 'share', '', null, ''),
    ('d1.i3', 1, 11, '投诉率', '', '≤5%', 'le', 0.05, '比率', 'share', '', null, ''),
    ('d1.i4', 1, 13, '升级成本', '', '≤200元/个', 'le', 200, '元', 'money', '个', null, ''),
    ('d2.i1', 2, 3, '预算单位满意度', '', '≥90%', 'ge', 0.9, '比率', 'share', '', null, ''),
    ('d2.i2', 2, 11, '投诉率', '', '≤3%', 'le', 0.03, '比率', 'share', '', null, ''),
    ('d2.i3', 2, 11, '上访率', '', '≤10%', 'le', 0.1, '比率', 'share', '', null, ''),

    ('w1.i1', 2, 11, '投诉次数', '', '≥0次', 'ge', 0, '次', 'frequency', '', null, '服务合同'),
    ('w1.i2', 2, 4, '任务完成率', '', '≤100%', 'le', 1, '比率', 'share', '', null, '工作要求'),
    ('w1.i3', 2, 4, '收入增长率', '', '≤100%', 'le', 1, '比率', 'share', '', null, '工作计划、上年决算'),
    ('w1.i4', 2, 4, '发放补贴', '', '及时发放', '', null, '', '', '', null, '文件要求'),
    ('w1.i5', 2, 4, '年报上报', '', '及时，12月底前', 'le', null, '', '', '', date '2022-12-31', '文件要求'),
    ('w1.i6', 2, 14, '提高工作效率', '', '比上年有所提高', '', null, '', '', '', null, '部门业务评判'),
    ('w1.i7', 2, 14, '资产处置率', '', '比上年有所提高', '', null, '', '', '', null, '历史标准'),
    ('w1.i8', 2, 14, '支出效益', '', '优', '', null, '', '', '', null, '满意度调查问卷'),
    ('w1.i9', 2, 14, '资产使用效益', '', '有效提高资产使用效益', '', null, '', '', '', null, '计划标准'),
    ('w1.i10', 2, 13, '设备成本', '', '≤5万元', 'le', 50000, '元', 'money', '', null, ''),
    ('w1.i11', 2, 16, '购买数量', '', '≥5台', 'ge', 5, '台', 'count', '', null, '采购需求'),

    ('f1.i1', 1, 11, '投诉率', '', '≤3%', 'le', 0.03, '比率', 'share', '', null, ''),
    ('f1.i2', 1, 4, '任务完成率', '', '98.5%', 'eq', 0.985, '比率', 'share', '', null, ''),
    ('f1.i3', 1, 3, '满意度评分', '', '≥90分', 'ge', 90, '分', 'score', '', null, ''),
    ('f1.i4', 1, 17, '办理时间', '', '1-3个工作日', 'range', 1, '工作日', 'time', '', null, ''),
    ('f1.i5', 1, 11, '上访起数', '', '0起', 'eq', 0, '起', 'frequency', '', null, ''),
    ('f1.i6', 1, 14, '安全生产', '', '无重大事故', '', null, '', '', '', null, ''),
    ('f1.i7', 1, 14, '无重大安全事故发生', '', '无重大安全事故', '', null, '', '', '', null, ''),
    ('f1.i8', 1, 13, '会议费支出不超预算', '', '≤8万元', 'le', 80000, '元', 'money', '', null, ''),

    ('d3.i1', 7, 3, '2023年用户满意度', '', '≥95%', 'ge', 0.95, '比率', 'share', '', null, ''),
    ('d3.i2', 7, 11, '投诉率', '', '≤5%', 'le', 0.05, '比率', 'share', '', null, ''),
    ('d3.i3', 7, 4, '完成率', '', '100%', 'eq', 1, '比率', 'share', '', null, ''),
    ('d3.i4', 7, 12, '完成时间', '', '2023年2月底前', 'le', null, '', '', '', date '2023-02-28', ''),
    ('d3.i5', 7, 12, '验收时间', '', '2023年12月底前', 'le', null, '', '', '', date '2023-12-31', ''),
    ('d3.i6', 7, 14, '提高效率', '', '有效提高', '', null, '', '', '', null, ''),
    ('d3.i7', 7, 14, '改善环境', '', '改善', '', null, '', '', '', null, ''),
    ('d3.i8', 7, 15, '还本规模', '', '5元', 'eq', 5, '元', 'money', '', null, ''),
    ('d3.i9', 7, 16, '设备数量', '', '≥5台', 'ge', 5, '台', 'count', '', null, ''),
    ('d3.i10', 7, 4, '覆盖情况', '', '≥80%', 'ge', 0.8, '比率', 'share', '', null, ''),
    ('d3.i11', 7, 16, '购买数量', '电脑', '≥5台', 'ge', 5, '台', 'count', '', null, ''),
    ('d3.i12', 7, 16, '购买数量', '打印机', '≥9台', 'ge', 9, '台', 'count', '', null, ''),
    ('d3.i13', 7, 16, '检查次数', '', '≥9次', 'ge', 9, '次', 'frequency', '', null, ''),
    ('d3.i14', 7, 16, '检查次数', '', '≥7次', 'ge', 7, '次', 'frequency', '', null, ''),

    ('e3.i1', 8, 3, '2024年用户满意度', '', '≥96%', 'ge', 0.96, '比率', 'share', '', null, ''),
    ('e3.i2', 8, 11, '投诉率', '', '≤4%', 'le', 0.04, '比率', 'share', '', null, ''),
    ('e3.i3', 8, 4, '完成率', '', '≥98%', 'ge', 0.98, '比率', 'share', '', null, ''),
    ('e3.i4', 8, 12, '完成时间', '', '2024年2月底前', 'le', null, '', '', '', date '2024-02-29', ''),
    ('e3.i5', 8, 12, '验收时间', '', '2024年11月底前', 'le', null, '', '', '', date '2024-11-30', ''),
    ('e3.i6', 8, 14, '提高效率', '', '有效提高', '', null, '', '', '', null, ''),
    ('e3.i7', 8, 14, '改善环境', '', '优', '', null, '', '', '', null, ''),
    ('e3.i8', 8, 15, '还本规模', '', '6元', 'eq', 6, '元', 'money', '', null, ''),
    ('e3.i9', 8, 16, '设备数量', '', '≥6套', 'ge', 6, '套', 'count', '', null, ''),
    ('e3.i10', 8, 4, '覆盖情况', '', '≤90%', 'le', 0.9, '比率', 'share', '', null, ''),
    ('e3.i11', 8, 16, '购买数量', '电脑', '≥6台', 'ge', 6, '台', 'count', '', null, ''),
    ('e3.i12', 8, 16, '购买数量', '打印机', '≥9台', 'ge', 9, '台', 'count', '', null, ''),
    ('e3.i13', 8, 16, '检查次数', '', '≥9次', 'ge', 9, '次', 'frequency', '', null, ''),
    ('e3.i14', 8, 16, '培训次数', '', '≥2次', 'ge', 2, '次', 'frequency', '', null, '');

insert into fact_indicator by name
select
    made_indicator.indicator_key,
    dim_document.document_key,
    dim_document.budgetary_unit_key,
    made_indicator.project_key,
    'project' as subject,
    made_indicator.indicator_type_key,
    'annual' as horizon,
    made_indicator.level3,
    made_indicator.description,
    made_indicator.value_text,
    made_indicator.comparator,
    case when comparator not in ('le', 'lt') then bound end as lower_base_value,
    case when comparator in ('le', 'lt', 'eq') then bound end as upper_base_value,
    made_indicator.base_unit,
    made_indicator.quantity_kind,
    made_indicator.per_unit,
    bound is not null as is_quantified,
    made_indicator.target_date,
    made_indicator.basis,
    '' as last_value_text,
    '' as before_last_value_text,
    0 as page,
    cast(split_part(made_indicator.indicator_key, '.i', 2) as integer) as line
from made_indicator
inner join dim_document
    on split_part(made_indicator.indicator_key, '.', 1) = dim_document.document_key;

update fact_indicator set upper_base_value = 3 where indicator_key = 'f1.i4';

-- the row prints the years before, as forms of some provinces do
update fact_indicator set
    last_value_text = '≥93%', last_comparator = 'ge', last_lower_base_value = 0.93,
    last_base_unit = '比率', before_last_value_text = '≥90%', before_last_comparator = 'ge',
    before_last_lower_base_value = 0.9, before_last_base_unit = '比率'
where indicator_key = 'd1.i1';

insert into check_result (
    check_id, outcome, note, left_text, right_text, difference, left_places
) values
    ('PERF-02', 'pass', null, '50000 元', '50000 元', 0, ['w1.i10']),
    ('PERF-11', 'fail', '指标值只是指标名称中的词。', '及时发放', '', null, ['w1.i4']),
    ('PERF-15', 'fail', '与项目“某事”等项目的指标相同或相近', '购买数量', '', null, ['w1.i11']),
    ('PERF-15', 'pass', null, '设备成本', '', null, ['w1.i10']),
    ('PERF-21', 'insufficient_data', null, '', '', null, ['w1.i1']);
