-- één rij is één besluit van een mens; een besluit verdwijnt nooit
--   decision_id: nummer van het besluit
--   decided_at: wanneer
--   decided_by: wie
--   act: confirm, reject, correct, evidence, merge, note of undo
--   kind: waarover: commitment, status (een oordeel), figure, date, settlement of sentence
--   object_id: het nummer dat het onderwerp van het besluit nu heeft; leeg als het niet is teruggevonden
--   report_id: van een oordeel: het latere document
--   changes: wat er verbeterd is, als JSON
--   quote: de woorden toen besloten werd
--   page: de bladzijde toen besloten werd
--   note: toelichting
--   undone: ja als het is teruggedraaid
--   lost: ja als het onderwerp niet is teruggevonden; kijk er dan opnieuw naar
create table decisions (
    decision_id varchar,
    decided_at timestamptz,
    decided_by varchar,
    act varchar,
    kind varchar,
    object_id varchar,
    report_id varchar,
    changes varchar,
    quote varchar,
    page bigint,
    note varchar,
    undone boolean,
    lost boolean
)
