-- The commitments of a document in order.
select * from commitments where document_id = $document order by char_start
