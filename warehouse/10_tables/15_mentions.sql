-- één rij is één verwijzing naar een Kamerstuk, handeling, vraag of toezegging
--   mention_id: letters en cijfers, uit de inhoud; blijft gelijk als de brief opnieuw gelezen wordt
--   document_id: het document
--   sentence_id: de zin waarin het staat
--   page: bladzijde, vanaf 1
--   sentence: de hele zin
--   text: de woorden zoals ze er staan
--   kind: kamerstuk, handelingen, aanhangsel, toezegging of document
--   canonical: de verwijzing in vaste vorm: kst-29538-355
--   rule_id: de regel die het vond; uitleg met: kamerbrief why ID
--   char_start: begin in de tekst van het document
--   char_end: einde in de tekst van het document, niet meegerekend
--   boxes: waar de woorden op de bladzijde staan, in punten vanaf linksboven
create table mentions as
select
    x.id as mention_id,
    x.document_id,
    x.sentence_id,
    x.page,
    s.text as sentence,
    x.text,
    x.kind,
    x.canonical,
    x.rule_id,
    x.start as char_start,
    x.end as char_end,
    x.boxes
from found_references as x
left join sentences as s using (sentence_id)
order by x.document_id, x.start
