-- één rij is een belofte uit een brief die niet in het register van de Kamer staat; leeg zolang daarvan niets is ingevoerd
--   Nummer: ons nummer van de belofte
--   Tekst: de woorden van de toezegging
--   Status: onze status
--   Aanmaakdatum: datum van de brief
--   DatumNakoming: laatste dag van de termijn die nu geldt
--   Ministerie: ministerie
--   Soort: toezegging aan de Kamer, voornemen, doel of aankondiging (andere partij)
--   Vindplaats: bestand en bladzijde
--   MogelijkDezelfde: nummer bij de Kamer dat er het meest op lijkt, maar niet zeker dezelfde is
--   Score: hoeveel die op elkaar lijken, van 0 tot 1
--   Waarom: waaruit dat blijkt
create view register.alleen_bij_ons as
select
    t."Nummer",
    t."Tekst",
    t."VoorgesteldeStatus" as "Status",
    t."Aanmaakdatum",
    t."DatumNakoming",
    t."Ministerie",
    t."Soort",
    t."Vindplaats",
    coalesce(m.nummer, m.toezegging_id) as "MogelijkDezelfde",
    m.score as "Score",
    m.waarom as "Waarom"
from register.toezeggingen as t
left join (
    select k.*, r.nummer
    from kamer_koppelingen as k
    inner join kamer_toezeggingen as r using (toezegging_id)
    qualify row_number() over (partition by k.promise_id order by k.score desc, k.toezegging_id) = 1
) as m on t."Nummer" = m.promise_id
where
    exists (select 1 from kamer_toezeggingen)
    and not exists (select 1 from kamer_koppelingen as k where k.promise_id = t."Nummer" and k.zeker)
