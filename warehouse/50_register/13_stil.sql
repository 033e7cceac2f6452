-- één rij is één toezegging waar geen later document iets over zegt, en waarin en tot wanneer gezocht is
--   Nummer: ons nummer van de belofte
--   Tekst: de woorden van de toezegging
--   Aanmaakdatum: datum van de brief
--   Ministerie: ministerie
--   Doorzocht: de doorzochte bestanden
--   DoorzochtTot: datum van het laatste daarvan
--   Vindplaats: bestand en bladzijde
create view register.stil as
select
    o.promise_id as "Nummer",
    any_value(o.quote) as "Tekst",
    any_value(o.document_date) as "Aanmaakdatum",
    any_value(o.ministry) as "Ministerie",
    list_sort(list(distinct d.file)) as "Doorzocht",
    max(d.date) as "DoorzochtTot",
    any_value(o.file || ', blz. ' || o.page) as "Vindplaats"
from promise_overview as o
inner join commitments as c using (promise_id)
inner join commitment_status as v on v.commitment_id = c.commitment_id
inner join documents as d on d.document_id = v.reported_in
where o.status = 'not_reported'
group by o.promise_id
order by any_value(o.document_date), o.promise_id
