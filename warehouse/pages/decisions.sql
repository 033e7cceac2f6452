-- The decisions about a promise and its verdicts, by the object that each has today; all without $promise.
select decision_id, lost
from decisions
where
    $promise is null
    or object_id in (select commitment_id from commitments where promise_id = $promise)
