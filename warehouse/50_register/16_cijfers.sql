-- één rij is één cijfer in een stuk
--   Waarde: in hele eenheden
--   Hoogste: van een bereik de hoogste waarde
--   Eenheid: percent, EUR, count, score, year of other
--   Hoe: exact, about (circa), over (ruim), under (bijna), at_least of at_most
--   Waarvan: wat er geteld wordt
--   Van: eerste dag waarover het gaat
--   TotEnMet: laatste dag
--   Woorden: zoals het er staat
--   Zin: de hele zin
--   Datum: datum van het stuk
--   Ministerie: ministerie
--   Vindplaats: bestand en bladzijde
create view register.cijfers as
select
    f.value as "Waarde",
    f.value_high as "Hoogste",
    f.unit as "Eenheid",
    f.qualifier as "Hoe",
    f.subject as "Waarvan",
    f.period_start as "Van",
    f.period_end as "TotEnMet",
    f.text as "Woorden",
    f.sentence as "Zin",
    d.date as "Datum",
    d.ministry as "Ministerie",
    d.file || ', blz. ' || f.page as "Vindplaats"
from figures as f
inner join documents as d using (document_id)
order by d.date, f.document_id, f.char_start
