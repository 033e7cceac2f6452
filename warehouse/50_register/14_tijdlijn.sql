-- één rij is één moment in het leven van een belofte
--   Nummer: ons nummer van de belofte
--   Datum: datum van het document
--   Wat: toegezegd, herhaald, opnieuw toegezegd, gewijzigd, uitgesteld, gemeld, afgedaan of vervallen verklaard
--   Woorden: de woorden
--   Toelichting: wat er veranderde
--   Vindplaats: bestand en bladzijde
create view register.tijdlijn as
select
    e.promise_id as "Nummer",
    e.date as "Datum",
    register.woord('EVENT', e.kind) as "Wat",
    e.quote as "Woorden",
    register.woord('SETTLEMENT', e.detail) as "Toelichting",
    d.file || ', blz. ' || e.page as "Vindplaats"
from events as e
inner join documents as d using (document_id)
order by e.promise_id, e.date, e.document_id, e.page
