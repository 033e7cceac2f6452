-- één rij is één stap in de rij van termijnen van een belofte
--   promise_id: de belofte
--   step: 0 is de eerste termijn die genoemd is
--   document_id: het document dat de termijn noemt
--   deadline: de laatste dag
--   text: de woorden van de termijn
--   days_slipped: dagen later dan de eerste termijn; negatief is eerder
--   stated: ja als de brief zelf zegt dat de datum verschuift
create table deadlines as
select promise_id, "order" as step, document_id, deadline, text, days_slipped, stated
from linked_deadlines
order by promise_id, step
