-- What each later document says of a promise, newest first.
select s.*, d.file, d.date, d.date_edtf, d.kind as document_kind
from commitment_status as s
inner join commitments as c using (commitment_id)
inner join documents as d on s.reported_in = d.document_id
where c.promise_id = $promise
order by d.date desc, s.status = 'not_reported', c.char_start
