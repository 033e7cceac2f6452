-- één rij is één aanduiding van een dag of tijd
--   date_id: letters en cijfers, uit de inhoud; blijft gelijk als de brief opnieuw gelezen wordt
--   document_id: het document
--   sentence_id: de zin waarin het staat
--   page: bladzijde, vanaf 1
--   sentence: de hele zin
--   text: de woorden zoals ze er staan
--   date_start: eerste dag; leeg bij «uiterlijk» en «voor»
--   date_end: laatste dag; leeg bij «vanaf»
--   edtf: dezelfde tijd in EDTF
--   vague: ja als de brief zelf geen dag of maand noemt: «binnenkort»
--   inferred: ja als het jaar er niet staat en is afgeleid
--   rule_id: de regel die het vond; uitleg met: kamerbrief why ID
--   char_start: begin in de tekst van het document
--   char_end: einde in de tekst van het document, niet meegerekend
--   boxes: waar de woorden op de bladzijde staan, in punten vanaf linksboven
create table dates as
select
    x.id as date_id,
    x.document_id,
    x.sentence_id,
    x.page,
    s.text as sentence,
    x.text,
    x.date_start,
    x.date_end,
    x.edtf,
    coalesce(x.vague, false) as vague,
    coalesce(x.inferred, false) as inferred,
    x.rule_id,
    x.start as char_start,
    x.end as char_end,
    x.boxes
from found_dates as x
left join sentences as s using (sentence_id)
order by x.document_id, x.start
