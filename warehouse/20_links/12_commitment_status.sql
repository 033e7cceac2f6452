-- één rij is wat één later document over één toezegging zegt, of dat het er niets over zegt
--   commitment_id: de toezegging
--   reported_in: het latere document
--   status: fulfilled, partly, ongoing, postponed, dropped of not_reported
--   change_what: wat er veranderde: amount (bedrag), deadline (termijn) of scope (omvang)
--   change_from: de waarde in de toezegging
--   change_to: de waarde in het latere document
--   change_stated: ja als de brief zelf zegt dat het veranderd is
--   certainty: stated (het staat er), inferred (duidelijk hetzelfde) of suggested (voorstel aan een mens)
--   decided_by: rule, of de naam van wie het besliste
--   why: waarom dit oordeel
--   settlement_id: de mededeling die de toezegging afdoet
--   rule_id: de regel die het oordeel gaf
create table commitment_status as
select
    commitment_id,
    reported_in,
    status,
    change_what,
    change_from,
    change_to,
    change_stated,
    certainty,
    decided_by,
    why,
    settlement_id,
    rule_id
from linked_verdicts
order by commitment_id, reported_in
