-- The points of every series over documents, in order of time.
select
    i.indicator_id, i.name, i.unit, i.document_id, i.value, i.qualifier, i.text, i.period_start, i.period_end,
    i.conflict, d.file, d.date
from indicator_points as i
inner join documents as d using (document_id)
order by i.name, i.indicator_id, coalesce(i.period_start, d.date), i.value
