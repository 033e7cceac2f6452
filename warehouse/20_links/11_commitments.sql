-- één rij is één toezegging, voornemen, doel of aankondiging, zo vaak als het gezegd is
--   commitment_id: letters en cijfers, uit de inhoud; blijft gelijk als de brief opnieuw gelezen wordt
--   document_id: het document
--   sentence_id: de zin waarin het staat
--   page: bladzijde, vanaf 1
--   promise_id: de belofte; wat vaker gezegd wordt is één belofte
--   repeats: de eerste keer dat dit document hetzelfde zegt
--   quote: de hele zin of het hele lijstpunt
--   kind: toezegging, intention (voornemen), target (doel) of announcement (een ander gaat iets doen)
--   strength: firm (vast), intended (voorgenomen) of exploratory (verkennend)
--   actor: wie het zal doen, zoals genoemd
--   actor_type: government of third_party
--   deadline_text: de woorden van de termijn
--   deadline_start: eerste dag van de termijn
--   deadline_end: laatste dag van de termijn
--   amount_value: het bedrag of aantal dat beloofd is
--   amount_unit: EUR, count, percent, ...
--   condition: de voorwaarde; tot die vervuld is loopt geen termijn
--   recurring: ja als het telkens opnieuw gebeurt
--   negative: ja als beloofd is iets niet te doen
--   cell_report: van een tabelcel: wat de cel ernaast erover meldt
--   decided_by: rule, of de naam van wie het bevestigde of verbeterde
--   rule_id: de regel die het vond; uitleg met: kamerbrief why ID
--   char_start: begin in de tekst van het document
--   char_end: einde in de tekst van het document, niet meegerekend
--   boxes: waar de woorden op de bladzijde staan, in punten vanaf linksboven
create table commitments as
select
    x.id as commitment_id,
    x.document_id,
    x.sentence_id,
    x.page,
    p.promise_id,
    x.repeats,
    x.text as quote,
    x.kind,
    x.strength,
    x.actor,
    x.actor_type,
    x.deadline_text,
    x.deadline_start,
    x.deadline_end,
    try_cast(x.amount_value as decimal(18, 2)) as amount_value,
    x.amount_unit,
    x.condition,
    coalesce(x.recurring, false) as recurring,
    coalesce(x.negative, false) as negative,
    x.cell_report,
    'rule' as decided_by,
    x.rule_id,
    x.start as char_start,
    x.end as char_end,
    x.boxes
from found_commitments as x
left join (select promise_id, unnest(commitment_ids) as id from linked_promises) as p using (id)
order by x.document_id, x.start, x.id
