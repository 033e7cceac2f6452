-- The life of a promise, a moment a row, oldest first.
select t.*, d.file
from events as t
inner join documents as d using (document_id)
where t.promise_id = $promise
order by t.date, t.page
