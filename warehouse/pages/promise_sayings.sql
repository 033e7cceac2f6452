-- Every place where a promise is made, oldest first.
select c.commitment_id, c.document_id, c.page, c.quote, d.file, d.date, d.date_edtf, d.kind as document_kind
from commitments as c
inner join documents as d using (document_id)
where c.promise_id = $promise
order by d.date, c.page, c.char_start
