-- One row a document, newest first, with how much was found in it; the leaf from $offset.
with leaf as (
    select * from documents
    order by date desc nulls last, path
    limit 100 offset $offset
)

select
    d.*,
    (select count(*) from commitments as c where c.document_id = d.document_id) as commitments,
    (select count(*) from figures as f where f.document_id = d.document_id) as figures
from leaf as d
order by d.date desc nulls last, d.path
