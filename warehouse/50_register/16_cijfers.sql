-- één rij is één cijfer in een stuk
--   Waarde: in hele eenheden
--   Hoogste: van een bereik de hoogste waarde
--   Eenheid: procent, euro, aantal, score of jaar; leeg bij een andere
--   Hoe: circa, ruim, bijna, ten minste of ten hoogste; leeg als het precies is
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
    register.woord('UNIT', f.unit) as "Eenheid",
    register.woord('QUALIFIER', f.qualifier) as "Hoe",
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
