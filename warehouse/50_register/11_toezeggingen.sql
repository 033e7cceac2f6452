-- één rij is één belofte, met de kolommen van de officiële entiteit Toezegging waar die bestaan
--   Nummer: ons nummer van de belofte
--   Tekst: de woorden van de toezegging
--   Status: Openstaand, Voldaan, Deels Voldaan of Vervallen; alleen na uitdrukkelijke afdoening of besluit van een mens
--   VoorgesteldeStatus: wat het programma ervan denkt, in dezelfde woorden
--   Zekerheid: staat er, afgeleid of vermoeden
--   BeslotenDoor: de naam van wie besloot; leeg als het programma het voorstelt
--   Aanmaakdatum: datum van de brief
--   DatumNakoming: laatste dag van de termijn die nu geldt
--   EersteTermijn: laatste dag van de eerste termijn
--   DagenVerschoven: hoeveel dagen de termijn later is dan de eerste
--   Ministerie: ministerie
--   Functie: functie van wie het zei
--   Naam: naam van wie het zei
--   Soort: toezegging aan de Kamer, voornemen, doel of aankondiging (andere partij)
--   Stelligheid: stellig, voorgenomen of verkennend
--   Bedrag: beloofd bedrag of aantal
--   Eenheid: van dat bedrag
--   Advies: ja als het alleen in een nota staat
--   Dossier: dossiernummer
--   Vindplaats: bestand en bladzijde
--   KamerbriefNakoming: het bestand met het laatste woord erover
--   Gewijzigd: wat er veranderde, van waar naar waar
create view register.toezeggingen as
select
    promise_id as "Nummer",
    quote as "Tekst",
    case
        when not settled and decided_by = 'rule' then 'Openstaand'
        when status = 'fulfilled' then 'Voldaan'
        when status = 'partly' then 'Deels Voldaan'
        when status = 'dropped' then 'Vervallen'
        else 'Openstaand'
    end as "Status",
    case status
        when 'fulfilled' then 'Voldaan'
        when 'partly' then 'Deels Voldaan'
        when 'dropped' then 'Vervallen'
        else 'Openstaand'
    end as "VoorgesteldeStatus",
    case certainty when 'stated' then 'staat er' when 'inferred' then 'afgeleid' when 'suggested' then 'vermoeden' end
        as "Zekerheid",
    nullif(decided_by, 'rule') as "BeslotenDoor",
    document_date as "Aanmaakdatum",
    deadline as "DatumNakoming",
    first_deadline as "EersteTermijn",
    days_slipped as "DagenVerschoven",
    ministry as "Ministerie",
    sender_role as "Functie",
    sender_name as "Naam",
    register.woord('KIND', kind) as "Soort",
    register.woord('STRENGTH', strength) as "Stelligheid",
    amount_value as "Bedrag",
    register.woord('UNIT', amount_unit) as "Eenheid",
    advice as "Advies",
    dossier as "Dossier",
    file || ', blz. ' || page as "Vindplaats",
    reported_file as "KamerbriefNakoming",
    register.woord('CHANGE', change_what) || ': van ' || change_from || ' naar ' || change_to as "Gewijzigd"
from promise_overview
