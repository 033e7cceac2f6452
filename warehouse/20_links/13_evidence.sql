-- één rij is één zin van een later document die bij een toezegging hoort
--   commitment_id: de toezegging
--   document_id: het latere document
--   sentence_id: de zin
--   page: bladzijde, vanaf 1
--   quote: de hele zin of het hele lijstpunt
--   role: reports (meldt wat ervan kwam), renews (belooft het opnieuw) of settles (doet het af)
--   rank: volgorde per toezegging en document, 1 is de beste
--   score: hoe zeker het over hetzelfde gaat, van 0 tot 1
--   why: waarom deze zin
--   char_start: begin in de tekst van het document
--   char_end: einde in de tekst van het document, niet meegerekend
--   boxes: waar de woorden op de bladzijde staan, in punten vanaf linksboven
create table evidence as
select
    e.commitment_id,
    e.document_id,
    e.sentence_id,
    e.page,
    e.quote,
    e.role,
    e.rank,
    e.score,
    e.why,
    e.start as char_start,
    e.end as char_end,
    s.boxes
from linked_evidence as e
left join sentences as s using (sentence_id)
order by e.commitment_id, e.document_id, e.rank
