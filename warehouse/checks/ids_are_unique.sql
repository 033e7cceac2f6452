-- geen twee rijen hebben hetzelfde kenmerk
select kind, id, count(*) as times
from (
    select 'documents' as kind, document_id as id from documents
    union all
    select 'sentences', sentence_id from sentences
    union all
    select 'figures', figure_id from figures
    union all
    select 'dates', date_id from dates
    union all
    select 'mentions', mention_id from mentions
    union all
    select 'commitments', commitment_id from commitments
    union all
    select 'settlements', settlement_id from settlements
    union all
    select 'promises', promise_id from promises
    union all
    select 'commitment_status', commitment_id || ' ' || reported_in from commitment_status
)
group by kind, id
having count(*) > 1
