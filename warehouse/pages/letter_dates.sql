-- The dates of a document in order.
select * from dates where document_id = $document order by char_start
