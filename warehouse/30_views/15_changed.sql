-- één rij is één verandering van bedrag, termijn of omvang tussen een toezegging en een later document
--   commitment_id: de toezegging
--   promise_id: de belofte
--   document_id: het document waarin het beloofd is
--   page: bladzijde, vanaf 1
--   quote: de hele zin of het hele lijstpunt
--   reported_in: het latere document
--   status: wat dat document erover zegt
--   change_what: wat er veranderde: amount (bedrag), deadline (termijn) of scope (omvang)
--   change_from: de waarde in de toezegging
--   change_to: de waarde in het latere document
--   change_stated: ja als de brief zelf zegt dat het veranderd is
create view changed as
select
    c.commitment_id,
    c.promise_id,
    c.document_id,
    c.page,
    c.quote,
    v.reported_in,
    v.status,
    v.change_what,
    v.change_from,
    v.change_to,
    v.change_stated
from commitment_status as v
inner join commitments as c using (commitment_id)
where v.change_what is not null
order by c.commitment_id, v.reported_in
