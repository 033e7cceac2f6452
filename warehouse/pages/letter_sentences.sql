-- The text of a document in order, a row a sentence, with the promise it holds.
select s.sentence_id, s.text, s.page, s.block, s.block_kind, s.level, min(c.promise_id) as promise_id
from sentences as s
left join commitments as c on c.document_id = s.document_id and c.sentence_id = s.sentence_id
where s.document_id = $document
group by all
order by min(s.char_start)
