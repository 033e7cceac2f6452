-- de woorden van elke rij in mentions staan precies zo in de tekst van het document
select x.mention_id as id, x.document_id, x.text as quote
from mentions as x
inner join document_texts as t using (document_id)
where substring(t.text, x.char_start + 1, x.char_end - x.char_start) <> x.text
