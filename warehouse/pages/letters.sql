-- One row a document, newest first, with how much was found in it.
select
    d.*,
    coalesce(c.n, 0) as commitments,
    coalesce(f.n, 0) as figures
from documents as d
left join (select document_id, count(*) as n from commitments group by document_id) as c using (document_id)
left join (select document_id, count(*) as n from figures group by document_id) as f using (document_id)
order by d.date desc nulls last, d.file
