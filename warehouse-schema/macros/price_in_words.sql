-- The price per unit that a clause states in words.
-- 一句话中所述的单价
--
-- a value is: a struct: price in yuan, the units it is per (人 and 月), how it binds, and, where
-- the clause multiplies (1600元*106户=16.96万元), quantity, its unit and the product. The clause
-- is plain (plain_sum)

create or replace temp macro price_in_words(clause) as (
    with

    forms as (

        select
            regexp_extract(
                clause,
                '([0-9]+(?:\.[0-9]+)?)([千万]?)元(?:[/每]?(\p{Han}{1,4})(?:[/每](\p{Han}{1,2}))?)?'
                    || '\*([0-9]+(?:\.[0-9]+)?)(\p{Han}{1,4})(?:=|等于|共计?|合计)'
                    || '([0-9]+(?:\.[0-9]+)?)([千万亿]?)元',
                ['price', 'scale', 'unit', 'time', 'quantity', 'counted', 'amount', 'whole']
            ) as product,
            regexp_extract(
                clause,
                '([0-9]+(?:\.[0-9]+)?)([千万]?)元[/每一](\p{Han}{1,4})(?:[/·每](\p{Han}{1,2}))?',
                ['price', 'scale', 'unit', 'time']
            ) as behind,
            -- 第一年 and 统一 are no prices per year or piece; 人均 is per person
            regexp_extract(
                regexp_replace(clause, '([人户亩台])均', '每\1'),
                '(?:^|[^第统同]|系统)[每一]([^0-9元%每一/·]{1,8})'
                    || '(?:[/·]?[每一]([^0-9元%每一]{1,8}))?'
                    || '([0-9]+(?:\.[0-9]+)?)([千万]?)元',
                ['unit', 'time', 'price', 'scale']
            ) as before

    )

    select
        case
            when forms.product.price <> ''
                then struct_pack(
                    price_yuan := money_yuan(forms.product.price, forms.product.scale),
                    units := list_filter(
                        [
                            leading_unit(
                                coalesce(nullif(forms.product.unit, ''), forms.product.counted)
                            ),
                            leading_unit(forms.product.time)
                        ],
                        lambda unit: unit is not null
                    ),
                    quantity := try_cast(forms.product.quantity as decimal(18, 4)),
                    quantity_unit := leading_unit(forms.product.counted),
                    amount_yuan := money_yuan(forms.product.amount, forms.product.whole)
                )
            when forms.behind.price <> '' and leading_unit(forms.behind.unit) is not null
                then struct_pack(
                    price_yuan := money_yuan(forms.behind.price, forms.behind.scale),
                    units := list_filter(
                        [leading_unit(forms.behind.unit), leading_unit(forms.behind.time)],
                        lambda unit: unit is not null
                    ),
                    quantity := null,
                    quantity_unit := null,
                    amount_yuan := null
                )
            when leading_unit(forms.before.unit) is not null
                then struct_pack(
                    price_yuan := money_yuan(forms.before.price, forms.before.scale),
                    units := list_filter(
                        [leading_unit(forms.before.unit), leading_unit(forms.before.time)],
                        lambda unit: unit is not null
                    ),
                    quantity := null,
                    quantity_unit := null,
                    amount_yuan := null
                )
        end

    from forms
);
