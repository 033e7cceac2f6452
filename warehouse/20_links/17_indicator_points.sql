-- één rij is één waarde in een reeks cijfers die hetzelfde meten
--   indicator_id: de reeks
--   name: wat er gemeten wordt
--   unit: percent, EUR, count (aantal), score, year of other
--   document_id: het document
--   figure_id: het cijfer
--   value: de waarde in hele eenheden
--   value_high: van een bereik: de hoogste waarde
--   qualifier: exact, about (circa), over (ruim), under (bijna), at_least of at_most
--   text: de woorden zoals ze er staan
--   period_start: eerste dag waarover het cijfer gaat
--   period_end: laatste dag waarover het cijfer gaat
--   conflict: ja als een ander document voor dezelfde tijd iets anders zegt
create table indicator_points as
select
    indicator_id,
    name,
    unit,
    document_id,
    figure_id,
    try_cast(value as decimal(18, 2)) as value,
    try_cast(value_high as decimal(18, 2)) as value_high,
    qualifier,
    text,
    period_start,
    period_end,
    conflict
from linked_indicator_points
order by indicator_id, period_start, document_id, figure_id
