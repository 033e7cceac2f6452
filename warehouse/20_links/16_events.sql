-- één rij is één moment in het leven van een belofte
--   promise_id: de belofte
--   commitment_id: de toezegging waar het om gaat
--   document_id: het document waarin het gebeurt
--   date: datum van dat document
--   kind: promised, repeated, renewed, changed, postponed, reported, settled of dropped
--   page: bladzijde, vanaf 1
--   quote: de woorden
--   detail: wat er veranderde
create table events as
select promise_id, commitment_id, document_id, "on" as date, kind, page, quote, detail
from linked_events
order by promise_id, date, document_id, page, kind, quote
