-- één rij is één keer dat een bestand gelezen is
--   document_id: het document
--   run_id: de verversing waarin het gelezen is
--   read_at: wanneer
--   code_version: welke versie van het programma
--   rules_version: welke versie van de regels
--   seconds: hoe lang het duurde
create table readings as
select
    d.document_id,
    r.run_id,
    r.read_at,
    r.code_version,
    r.rules_version,
    r.seconds
from receipts as r
inner join documents as d on d.sha256 = r.sha256 and d.document_id = 'd' || r.sha256[1:16]
order by r.read_at, d.document_id
