-- elke verbinding begint bij een toezegging of belofte en eindigt bij een document
select x.kind, x.id, x.document_id
from (
    select 'commitment_status' as kind, commitment_id as id, reported_in as document_id from commitment_status
    union all
    select 'evidence', commitment_id, document_id from evidence
) as x
left join commitments as c on c.commitment_id = x.id
left join documents as d on d.document_id = x.document_id
where c.commitment_id is null or d.document_id is null
union all
select x.kind, x.id, x.document_id
from (
    select 'deadlines' as kind, promise_id as id, document_id from deadlines
    union all
    select 'events', promise_id, document_id from events
) as x
left join promises as p on p.promise_id = x.id
left join documents as d on d.document_id = x.document_id
where p.promise_id is null or d.document_id is null
union all
select 'commitments', commitment_id, document_id
from commitments
where promise_id is null
