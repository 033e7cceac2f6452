-- één rij is één bestand dat ooit in de map met brieven stond
--   document_id: letters en cijfers, uit de inhoud van het bestand; blijft gelijk als het opnieuw gelezen wordt
--   file: naam van het bestand
--   path: plaats van het bestand in de map met brieven
--   sha256: controlegetal van de inhoud
--   kind: kamerbrief, nota, briefing, annex (bijlage), answers (antwoorden op vragen) of other
--   date: datum van het document; van een maand of jaar de eerste dag
--   date_end: laatste dag, als alleen een maand of jaar bekend is
--   date_edtf: de datum zo precies als hij bekend is, in EDTF
--   date_source: waar de datum vandaan komt: page, sidecar, file_name of text
--   subject: wat achter «Betreft» staat; van een Kamerstuk de titel van het dossier
--   dossier: dossiernummer zonder spaties
--   number: ondernummer in het dossier
--   session_year: vergaderjaar
--   reference: kenmerk van de afzender; geen sleutel, want een nota en de brief delen er een
--   sender_role: functie van de afzender
--   sender_name: naam van de afzender
--   ministry: ministerie
--   addressee: aan wie
--   pages: aantal bladzijden
--   status: read, partly_read (deels gelezen), needs_ocr (alleen beeld), failed, duplicate, replaced of removed
--   problem: wat er mis is en wat u kunt doen
--   duplicate_of: van een tweede exemplaar: het document dat meetelt
--   replaced_by: van een vervangen document: het document dat ervoor in de plaats kwam
create table documents as
select
    f.document_id,
    regexp_extract(f.path, '[^/]+$') as file,
    f.path,
    f.sha256,
    k.reading.facts.kind as kind,
    k.reading.facts.date.start as date,
    k.reading.facts.date.end as date_end,
    k.reading.facts.date.edtf as date_edtf,
    k.reading.facts.date.source as date_source,
    k.reading.facts.subject as subject,
    k.reading.facts.dossier as dossier,
    k.reading.facts.number as number,
    k.reading.facts.session_year as session_year,
    k.reading.facts.reference as reference,
    k.reading.facts.sender_role as sender_role,
    k.reading.facts.sender_name as sender_name,
    k.reading.facts.ministry as ministry,
    k.reading.facts.addressee as addressee,
    k.reading.pages as pages,
    f.status,
    coalesce(f.problem, k.reading.problem) as problem,
    f.duplicate_of,
    f.replaced_by
from files as f
left join kept as k using (sha256)
order by f.path, f.document_id
