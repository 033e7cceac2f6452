-- één rij is één punt van een reeks: een cijfer dat in meer stukken hetzelfde meet
--   Reeks: nummer van de reeks
--   Naam: wat er gemeten wordt
--   Eenheid: procent, euro, aantal, score of jaar; leeg bij een andere
--   Waarde: de waarde
--   Hoe: circa, ruim, bijna, ten minste of ten hoogste; leeg als het precies is
--   Van: eerste dag waarover het gaat
--   TotEnMet: laatste dag
--   Tegenspraak: ja als een ander stuk voor dezelfde tijd iets anders zegt
--   Bestand: het stuk
--   Datum: datum van het stuk
create view register.indicatoren as
select
    i.indicator_id as "Reeks",
    i.name as "Naam",
    register.woord('UNIT', i.unit) as "Eenheid",
    i.value as "Waarde",
    register.woord('QUALIFIER', i.qualifier) as "Hoe",
    i.period_start as "Van",
    i.period_end as "TotEnMet",
    i.conflict as "Tegenspraak",
    d.file as "Bestand",
    d.date as "Datum"
from indicator_points as i
inner join documents as d using (document_id)
order by i.name, i.indicator_id, coalesce(i.period_start, d.date), d.date, i.value
