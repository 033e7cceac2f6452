-- één rij is één belofte, hoe vaak ze ook gezegd is
--   promise_id: letters en cijfers
--   first_commitment_id: de eerste keer dat het gezegd is
--   summary: de volledigste bewoording
--   advice: ja als het alleen in nota's staat en nog in geen ondertekende brief
--   settlement_id: van een belofte die alleen bekend is doordat ze wordt afgedaan: waar dat staat
--   promised_on: van zo'n belofte: de dag die daarbij genoemd wordt
create table promises as
select promise_id, first_commitment_id, summary, advice, settlement_id, promised_on
from linked_promises
order by promise_id
