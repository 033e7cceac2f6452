-- One promise, as the page of a promise shows it. $promise: its id, or the id of one of its commitments.
select
    o.*,
    coalesce(o.due < $day, false) as overdue
from promise_overview as o
where
    o.promise_id = $promise
    or o.promise_id = (select c.promise_id from commitments as c where c.commitment_id = $promise)
