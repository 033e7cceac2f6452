-- één rij is één toezegging waarvan de termijn voorbij is en die niet is nagekomen of vervallen
--   Nummer: ons nummer van de belofte
--   Tekst: de woorden van de toezegging
--   DatumNakoming: laatste dag van de termijn die nu geldt
--   DagenTeLaat: hoeveel dagen geleden dat vandaag is
--   Ministerie: ministerie
--   Stand: het laatste woord erover: deels nagekomen, loopt, uitgesteld, niet gemeld of nog geen latere brief
--   Vindplaats: bestand en bladzijde
create view register.verlopen as
select
    promise_id as "Nummer",
    quote as "Tekst",
    deadline as "DatumNakoming",
    date_diff('day', deadline, current_date) as "DagenTeLaat",
    ministry as "Ministerie",
    register.woord('SETTLEMENT', status) as "Stand",
    file || ', blz. ' || page as "Vindplaats"
from promise_overview
where due < current_date
order by due, promise_id
