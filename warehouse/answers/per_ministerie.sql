-- Hoeveel toezeggingen deed elk ministerie, hoeveel zijn er nagekomen en hoeveel te laat?
select
    d.ministry,
    count(*) as toezeggingen,
    count(*) filter (where s.status = 'fulfilled') as nagekomen,
    count(*) filter (where s.schedule = 'overdue') as te_laat,
    count(*) filter (where s.status = 'not_reported') as stil
from standing as s
inner join documents as d using (document_id)
group by d.ministry
order by toezeggingen desc
