-- één rij is één hoeveelheid: een bedrag, percentage, aantal of score
--   figure_id: letters en cijfers, uit de inhoud; blijft gelijk als de brief opnieuw gelezen wordt
--   document_id: het document
--   sentence_id: de zin waarin het staat
--   page: bladzijde, vanaf 1
--   sentence: de hele zin
--   text: de woorden zoals ze er staan
--   value: de waarde in hele eenheden: 4,6 miljoen is 4600000
--   value_high: van een bereik: de hoogste waarde
--   unit: percent, EUR, count (aantal), score, year of other
--   qualifier: exact, about (circa), over (ruim), under (bijna), at_least of at_most
--   subject: wat er geteld wordt
--   period_start: eerste dag waarover het cijfer gaat
--   period_end: laatste dag waarover het cijfer gaat
--   rule_id: de regel die het vond; uitleg met: kamerbrief why ID
--   char_start: begin in de tekst van het document
--   char_end: einde in de tekst van het document, niet meegerekend
--   boxes: waar de woorden op de bladzijde staan, in punten vanaf linksboven
create table figures as
select
    x.id as figure_id,
    x.document_id,
    x.sentence_id,
    x.page,
    s.text as sentence,
    x.text,
    try_cast(x.value as decimal(18, 2)) as value,
    try_cast(x.value_high as decimal(18, 2)) as value_high,
    x.unit,
    x.qualifier,
    x.subject,
    x.period_start,
    x.period_end,
    x.rule_id,
    x.start as char_start,
    x.end as char_end,
    x.boxes
from found_figures as x
left join sentences as s using (sentence_id)
order by x.document_id, x.start
