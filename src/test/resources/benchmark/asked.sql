-- Whom the answers benchmark asks for: a body of the latest year, and its district.
-- 答复基准所问的单位、地区与年度
--
-- bound after: asked

set variable asked = (

    select
        max(struct_pack(
            fiscal_year := body_headline.fiscal_year,
            division_code := body_headline.division_code,
            history_key := body_headline.history_key
        ))

    from body_headline

    where body_headline.division_code <> ''

);
