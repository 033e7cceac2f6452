-- één rij is één punt van een reeks: een cijfer dat in meer stukken hetzelfde meet
--   Reeks: nummer van de reeks
--   Naam: wat er gemeten wordt
--   Eenheid: percent, EUR, count, ...
--   Waarde: de waarde
--   Hoe: exact, about, over, under, at_least of at_most
--   Van: eerste dag waarover het gaat
--   TotEnMet: laatste dag
--   Tegenspraak: ja als een ander stuk voor dezelfde tijd iets anders zegt
--   Bestand: het stuk
--   Datum: datum van het stuk
create view register.indicatoren as
select
    i.indicator_id as "Reeks",
    i.name as "Naam",
    i.unit as "Eenheid",
    i.value as "Waarde",
    i.qualifier as "Hoe",
    i.period_start as "Van",
    i.period_end as "TotEnMet",
    i.conflict as "Tegenspraak",
    d.file as "Bestand",
    d.date as "Datum"
from indicator_points as i
inner join documents as d using (document_id)
order by i.name, i.indicator_id, coalesce(i.period_start, d.date), i.value
