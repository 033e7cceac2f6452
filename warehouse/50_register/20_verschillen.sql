-- één rij is één verschil tussen ons en het register van de Kamer over een belofte die in beide staat
--   Nummer: nummer bij de Kamer
--   OnsNummer: ons nummer van de belofte
--   Tekst: de woorden bij ons
--   Wat: wat er verschilt: Status, DatumNakoming of KamerbriefNakoming
--   BijOns: wat bij ons staat
--   BijKamer: wat bij de Kamer staat
--   Vindplaats: waar het bij ons vandaan komt
--   Score: hoeveel de twee op elkaar lijken, van 0 tot 1
--   Waarom: waaruit blijkt dat het dezelfde belofte is
create view register.verschillen as
with
    pairs as (
        select
            coalesce(r.nummer, r.toezegging_id) as nummer,
            t.*,
            r.status as hun_status,
            r.datum_nakoming as hun_datum,
            r.kamerbrief_nakoming as hun_brieven,
            o.deadline_start,
            k.score,
            k.waarom
        from kamer_koppelingen as k
        inner join kamer_toezeggingen as r using (toezegging_id)
        inner join register.toezeggingen as t on k.promise_id = t."Nummer"
        inner join promise_overview as o on k.promise_id = o.promise_id
        where k.zeker
    ),

    differences as (
        -- «Afgedaan» bij de Kamer laat in het midden of het voldaan of vervallen is
        select
            *,
            'Status' as what,
            "VoorgesteldeStatus" as ours,
            hun_status as theirs
        from pairs
        where
            "VoorgesteldeStatus" != hun_status
            and not (hun_status = 'Afgedaan' and "VoorgesteldeStatus" in ('Voldaan', 'Vervallen'))
        union all
        select
            *,
            'DatumNakoming',
            "DatumNakoming"::varchar,
            hun_datum::varchar
        from pairs
        where
            hun_datum > "DatumNakoming"
            or hun_datum < case when "DagenVerschoven" = 0 then deadline_start else "DatumNakoming" end
        union all
        select
            *,
            'KamerbriefNakoming',
            "KamerbriefNakoming",
            null
        from pairs
        where
            "VoorgesteldeStatus" = 'Voldaan'
            and "KamerbriefNakoming" is not null
            and hun_status in ('Voldaan', 'Deels Voldaan', 'Afgedaan')
            and coalesce(len(hun_brieven), 0) = 0
    )

select
    nummer as "Nummer",
    "Nummer" as "OnsNummer",
    "Tekst",
    what as "Wat",
    ours as "BijOns",
    theirs as "BijKamer",
    "Vindplaats",
    score as "Score",
    waarom as "Waarom"
from differences
order by nummer, what
