-- één rij is een toezegging uit het register van de Kamer die in geen gelezen brief is gevonden
--   Nummer: nummer bij de Kamer
--   Tekst: de woorden bij de Kamer
--   Status: status bij de Kamer
--   Aanmaakdatum: de dag van de toezegging
--   DatumNakoming: datum van nakoming bij de Kamer
--   Ministerie: ministerie
--   Naam: wie het toezegde
--   KamerbriefNakoming: de brieven waarmee zij volgens de Kamer is nagekomen
--   MogelijkDezelfde: ons nummer dat er het meest op lijkt, maar niet zeker dezelfde is
--   Score: hoeveel die op elkaar lijken, van 0 tot 1
--   Waarom: waaruit dat blijkt
create view register.alleen_bij_kamer as
select
    coalesce(r.nummer, r.toezegging_id) as "Nummer",
    r.tekst as "Tekst",
    r.status as "Status",
    r.aanmaakdatum as "Aanmaakdatum",
    r.datum_nakoming as "DatumNakoming",
    r.ministerie as "Ministerie",
    r.naam as "Naam",
    r.kamerbrief_nakoming as "KamerbriefNakoming",
    m.promise_id as "MogelijkDezelfde",
    m.score as "Score",
    m.waarom as "Waarom"
from kamer_toezeggingen as r
left join (
    select k.*
    from kamer_koppelingen as k
    inner join promises as p using (promise_id)
    qualify row_number() over (partition by k.toezegging_id order by k.score desc, k.promise_id) = 1
) as m using (toezegging_id)
where
    not r.verwijderd
    and not exists (
        select 1
        from kamer_koppelingen as k
        inner join promises as p using (promise_id)
        where k.toezegging_id = r.toezegging_id and k.zeker
    )
