-- The life of a promise, a moment a row, oldest first.
select t.*, d.file
from timeline as t
inner join documents as d using (document_id)
where t.promise_id = $promise
order by t."on", t.page
