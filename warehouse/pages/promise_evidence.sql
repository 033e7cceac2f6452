-- The sentences behind the verdicts on a promise, best first.
select e.*
from evidence as e
inner join commitments as c using (commitment_id)
where c.promise_id = $promise
order by e.document_id, e.rank
