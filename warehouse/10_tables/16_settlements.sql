-- één rij is één mededeling dat een eerdere toezegging of motie is afgedaan, of niet
--   settlement_id: letters en cijfers, uit de inhoud; blijft gelijk als de brief opnieuw gelezen wordt
--   document_id: het document
--   sentence_id: de zin waarin het staat
--   page: bladzijde, vanaf 1
--   quote: de hele zin of het hele lijstpunt
--   promised_on: dag waarop de toezegging is gedaan, als die genoemd wordt
--   refers_to: verwijzingen in vaste vorm
--   nature: toezegging, motie of amendement
--   status: fulfilled, partly, pending of dropped
--   rule_id: de regel die het vond; uitleg met: kamerbrief why ID
--   char_start: begin in de tekst van het document
--   char_end: einde in de tekst van het document, niet meegerekend
--   boxes: waar de woorden op de bladzijde staan, in punten vanaf linksboven
create table settlements as
select
    x.id as settlement_id,
    x.document_id,
    x.sentence_id,
    x.page,
    x.text as quote,
    x.promised_on,
    x.refers_to,
    x.nature,
    x.status,
    x.rule_id,
    x.start as char_start,
    x.end as char_end,
    x.boxes
from found_settlements as x
order by x.document_id, x.start
