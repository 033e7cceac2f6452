-- één rij is de lopende tekst van één document dat meetelt; elke vondst wijst daarin een stuk aan
--   document_id: het document
--   text: de tekst; substring(text, char_start + 1, char_end - char_start) geeft de woorden van een vondst
create table document_texts as
select
    document_id,
    reading.text as text
from counted
order by document_id
