-- de woorden van elke rij in evidence staan precies zo in de tekst van het document
select x.commitment_id as id, x.document_id, x.quote as quote
from evidence as x
inner join document_texts as t using (document_id)
where substring(t.text, x.char_start + 1, x.char_end - x.char_start) <> x.quote
