-- één rij is één zin, kop, lijstpunt, tabelcel of voetnoot
--   sentence_id: letters en cijfers, uit de inhoud
--   document_id: het document
--   page: bladzijde, vanaf 1
--   block: hoeveelste blok van het document, vanaf 0
--   block_kind: paragraph, heading, list_item, table_cell, box of footnote
--   level: van een lijstpunt: hoe diep, 0 is het buitenste
--   heading: de koppen waar de zin onder staat, de buitenste eerst
--   lead_in: van een lijstpunt: de regel die de lijst opent
--   table_row: van een tabelcel: de rij, vanaf 0
--   table_column: van een tabelcel: de kolom, vanaf 0
--   column_head: van een tabelcel: de kop van de kolom
--   voice: question of answer, in antwoorden op vragen
--   text: de woorden
--   char_start: begin in de tekst van het document
--   char_end: einde in de tekst van het document, niet meegerekend
--   boxes: waar de woorden op de bladzijde staan, in punten vanaf linksboven
create table sentences as
select
    s.id as sentence_id,
    s.document_id,
    s.page,
    s.block,
    s.block_kind,
    s.level,
    array_to_string(s.headings, ' > ') as heading,
    s.lead_in,
    s.cell.row as table_row,
    s.cell.column as table_column,
    s.cell.column_head as column_head,
    s.voice,
    s.text,
    s.start as char_start,
    s.end as char_end,
    s.boxes
from found_sentences as s
order by s.document_id, s.start
