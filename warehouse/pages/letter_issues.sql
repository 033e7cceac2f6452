-- What a person should know about a document.
select * from issues where document_id = $document order by page nulls first
