-- The price per unit that a clause states in words.
-- 一句话中所述的单价
--
-- a value is: a struct: price in yuan, the units it is per (人 and 月), how it binds, and, where
-- the clause multiplies (1600元*106户=16.96万元, in either order, or *12个月 as well), quantity,
-- its unit and the product; a product of other factors is no price. The clause is plain (plain_sum)

create or replace temp macro price_in_words(clause) as (
    with

    forms as (

        select
            regexp_extract(
                -- the price first
                regexp_replace(
                    clause,
                    '([0-9]+(?:\.[0-9]+)?[^\P{Han}元年月日天]{1,4})\*'
                        || '([0-9]+(?:\.[0-9]+)?[千万]?元(?:[/每][^*=]{1,6})?)',
                    '\2*\1'
                ),
                '([0-9]+(?:\.[0-9]+)?)([千万]?)元'
                    || '(?:[/每]?([^\P{Han}每]{1,4})(?:[/·每](\p{Han}{1,2}))?)?'
                    || '\*([0-9]+(?:\.[0-9]+)?)(\p{Han}{1,4})(\*12个?月)?'
                    || '(?:=|等于|共计?|合计)'
                    || '([0-9]+(?:\.[0-9]+)?)([千万亿]?)元',
                [
                    'price', 'scale', 'unit', 'time', 'quantity', 'counted', 'months', 'amount',
                    'whole'
                ]
            ) as product,
            regexp_extract(
                clause,
                '([0-9]+(?:\.[0-9]+)?)([千万]?)元[/每一]([^\P{Han}每]{1,4})'
                    || '(?:[/·每](\p{Han}{1,2}))?',
                ['price', 'scale', 'unit', 'time']
            ) as behind,
            -- 第一年 and 统一 are no prices per year or piece; 人均 is per person
            regexp_extract(
                regexp_replace(clause, '([人户亩台生])均', '每\1'),
                '(?:^|[^第统同]|系统)[每一]([^0-9元%每一/·]{1,8})'
                    || '(?:[/·]?[每一]([^0-9元%每一]{1,8}))?'
                    -- of a range the upper end
                    || '(?:[0-9]+(?:\.[0-9]+)?[千万]?元?[-~～—–至到])?'
                    || '([0-9]+(?:\.[0-9]+)?)([千万]?)元',
                ['unit', 'time', 'price', 'scale']
            ) as before

    ),

    units as (

        select
            forms.*,
            -- 每人补助300元/月 names what the price is per on both sides of it
            list_filter(
                [
                    case
                        when forms.behind.price in ('', forms.before.price)
                            then leading_unit(forms.before.unit)
                    end,
                    case
                        when forms.behind.price in ('', forms.before.price)
                            then leading_unit(forms.before.time)
                    end,
                    leading_unit(forms.behind.unit),
                    leading_unit(forms.behind.time)
                ],
                lambda unit: unit is not null
            ) as per_units

        from forms

    )

    select
        case
            when units.product.price <> ''
                then struct_pack(
                    price_yuan := money_yuan(units.product.price, units.product.scale),
                    units := list_filter(
                        [
                            leading_unit(
                                coalesce(nullif(units.product.unit, ''), units.product.counted)
                            ),
                            leading_unit(units.product.time),
                            case when units.product.months <> '' then '月' end
                        ],
                        lambda unit: unit is not null
                    ),
                    quantity := try_cast(units.product.quantity as decimal(18, 4)),
                    quantity_unit := leading_unit(units.product.counted),
                    amount_yuan := money_yuan(units.product.amount, units.product.whole)
                )
            when regexp_matches(clause, '元[^,;=]{0,8}\*[0-9]+[^*=]{0,4}\*[0-9]') then null
            when len(units.per_units) > 0
                then struct_pack(
                    price_yuan := case
                        when units.behind.price <> ''
                            then money_yuan(units.behind.price, units.behind.scale)
                        else money_yuan(units.before.price, units.before.scale)
                    end,
                    units := units.per_units,
                    quantity := null,
                    quantity_unit := null,
                    amount_yuan := null
                )
        end

    from units
);
