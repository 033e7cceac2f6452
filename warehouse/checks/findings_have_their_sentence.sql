-- elke vondst staat in een zin van haar eigen document
select x.kind, x.id, x.sentence_id
from (
    select 'figures' as kind, figure_id as id, document_id, sentence_id from figures
    union all
    select 'dates', date_id, document_id, sentence_id from dates
    union all
    select 'mentions', mention_id, document_id, sentence_id from mentions
    union all
    select 'commitments', commitment_id, document_id, sentence_id from commitments
    union all
    select 'settlements', settlement_id, document_id, sentence_id from settlements
    union all
    select 'evidence', commitment_id, document_id, sentence_id from evidence
) as x
anti join sentences as s on s.sentence_id = x.sentence_id and s.document_id = x.document_id
