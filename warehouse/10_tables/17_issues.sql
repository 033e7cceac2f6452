-- één rij is één ding waar een mens op moet letten
--   document_id: het document
--   page: bladzijde, als het om één plek gaat
--   code: vaste naam van het soort melding
--   severity: info, doubt (kijk even mee) of problem (niet leesbaar)
--   message: wat er is en wat u kunt doen
--   quote: de woorden waar het om gaat
create table issues as
select x.document_id, x.page, x.code, x.severity, x.message, x.quote
from found_issues as x
union all
select l.document_id, l.page, l.code, l.severity, l.message, l.quote
from linked_issues as l
union all
select f.document_id, null, f.status, 'problem', d.problem, null
from files as f
inner join documents as d using (document_id)
where f.status = 'failed'
order by document_id, page, code, quote, message
