-- The figures of a document in order.
select * from figures where document_id = $document order by char_start
