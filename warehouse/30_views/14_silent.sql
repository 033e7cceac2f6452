-- één rij is één toezegging waar geen enkel later document meer iets over zegt
--   commitment_id: de toezegging
--   promise_id: de belofte
--   document_id: het document waarin het beloofd is
--   file: het bestand
--   promised_on: datum van dat document
--   page: bladzijde, vanaf 1
--   quote: de hele zin of het hele lijstpunt
--   kind: toezegging, intention (voornemen), target (doel) of announcement (een ander gaat iets doen)
--   strength: firm (vast), intended (voorgenomen) of exploratory (verkennend)
--   actor: wie het zal doen, zoals genoemd
--   actor_type: government of third_party
--   first_deadline: laatste dag van de eerste termijn
--   deadline: laatste dag van de termijn die nu geldt
--   amount_value: het bedrag of aantal dat beloofd is
--   amount_unit: EUR, count, percent, ...
--   condition: de voorwaarde; tot die vervuld is loopt geen termijn
--   recurring: ja als het telkens opnieuw gebeurt
--   status: het laatste woord: fulfilled, partly, ongoing, postponed, dropped, not_reported of no_later_document
--   certainty: stated (het staat er), inferred (duidelijk hetzelfde) of suggested (voorstel aan een mens)
--   decided_by: rule, of de naam van wie het besliste
--   reported_in: het document met dat laatste woord
--   said_on: datum van dat document
--   later_documents: in hoeveel latere documenten gezocht is
--   silent_documents: in hoeveel daarvan er niets over staat
--   looked_until: datum van het laatste daarvan
--   schedule: fulfilled, dropped, conditional, no_deadline, overdue, due_soon (binnen 30 dagen) of on_time
create view silent as
select * from commitment_status_on(current_date)
where status = 'not_reported'
