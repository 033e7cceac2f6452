-- The sentences of a document that a person may choose as evidence.
select sentence_id, text, page
from sentences
where document_id = $document and block_kind not in ('heading', 'footnote') and length(text) > 25
order by char_start
