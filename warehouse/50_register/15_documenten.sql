-- één rij is één gelezen stuk
--   DocumentNummer: ons nummer van het stuk
--   Soort: Kamerbrief, nota, feitenblad, bijlage, antwoorden op Kamervragen of ander stuk
--   Titel: het onderwerp
--   Datum: datum
--   Dossier: dossiernummer
--   Volgnummer: ondernummer in het dossier
--   Vergaderjaar: vergaderjaar
--   KenmerkAfzender: kenmerk van het ministerie, de sleutel naar het register van de Kamer
--   Ministerie: ministerie
--   Functie: functie van de afzender
--   Toezeggingen: aantal gevonden toezeggingen
--   Stand: gelezen of niet
--   Bestand: bestand in de map met brieven
create view register.documenten as
select
    d.document_id as "DocumentNummer",
    register.woord('DOCUMENT_KIND', d.kind) as "Soort",
    d.subject as "Titel",
    d.date as "Datum",
    d.dossier as "Dossier",
    d.number as "Volgnummer",
    d.session_year as "Vergaderjaar",
    d.reference as "KenmerkAfzender",
    d.ministry as "Ministerie",
    d.sender_role as "Functie",
    coalesce(n.n, 0) as "Toezeggingen",
    register.woord('DOCUMENT_STATUS', d.status) as "Stand",
    d.path as "Bestand"
from documents as d
left join (select document_id, count(*) as n from commitments group by document_id) as n using (document_id)
order by d.date, d.path
