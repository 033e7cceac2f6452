-- één rij is één mededeling van afdoening en de belofte waar ze over gaat
--   settlement_id: de mededeling
--   promise_id: de belofte
--   commitment_id: waar de belofte staat; leeg als die in geen document staat
--   why: waarom die twee bij elkaar horen
create table closings as
select settlement_id, promise_id, commitment_id, why
from linked_closings
order by settlement_id, promise_id, commitment_id
