-- Welke bedragen worden genoemd, waarvoor, en waar staat dat?
select f.value, f.value_high, f.qualifier, f.subject, f.sentence, d.file, f.page
from figures as f
inner join documents as d using (document_id)
where f.unit = 'EUR'
order by f.value desc
