-- The points of a leaf of series over documents, those that moved first, each in order of time; of one series
-- when $indicator says which.
with leaf as (
    select indicator_id, any_value(name) as name, count(distinct value) = 1 as still
    from indicator_points
    where $indicator is null or indicator_id = $indicator
    group by indicator_id
    order by still, name, indicator_id
    limit 12 offset $offset
)

select
    i.indicator_id, i.name, i.unit, i.document_id, i.value, i.qualifier, i.text, i.period_start, i.period_end,
    i.conflict, d.file, d.date
from indicator_points as i
inner join leaf using (indicator_id)
inner join documents as d using (document_id)
order by leaf.still, leaf.name, i.indicator_id, coalesce(i.period_start, d.date), d.date, i.value
