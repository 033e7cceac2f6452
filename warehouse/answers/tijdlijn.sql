-- Wat gebeurde er achtereenvolgens met elke belofte?
select p.summary, e.date, e.kind, e.detail, e.quote, d.file, e.page
from events as e
inner join promises as p using (promise_id)
inner join documents as d using (document_id)
order by p.promise_id, e.date
