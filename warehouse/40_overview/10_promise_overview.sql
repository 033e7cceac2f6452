-- één rij is één belofte: haar eerste woorden, haar laatste termijn en het laatste woord erover
--   promise_id: de belofte
--   summary: de volledigste bewoording
--   advice: ja als het alleen in nota's staat en nog in geen ondertekende brief
--   commitment_id: de eerste keer dat het in een brief gezegd is; leeg als de belofte alleen uit haar afdoening bekend is
--   quote: de hele zin of het hele lijstpunt
--   kind: toezegging, intention (voornemen), target (doel) of announcement (een ander gaat iets doen)
--   strength: firm (vast), intended (voorgenomen) of exploratory (verkennend)
--   actor: wie het zal doen, zoals genoemd
--   actor_type: government of third_party
--   deadline_text: de woorden van de eerste termijn
--   deadline_start: eerste dag van de eerste termijn
--   first_deadline: laatste dag van de eerste termijn
--   deadline: laatste dag van de termijn die nu geldt
--   due: dag waarna de belofte te laat is; leeg zonder termijn, onder een voorwaarde, bij iets niet doen of als ze nagekomen of vervallen is
--   days_slipped: hoeveel dagen die later is dan de eerste
--   amount_value: het bedrag of aantal dat beloofd is
--   amount_unit: EUR, count, percent, ...
--   condition: de voorwaarde; tot die vervuld is loopt geen termijn
--   negative: ja als beloofd is iets niet te doen
--   page: bladzijde, vanaf 1
--   rule_id: de regel die het vond
--   document_id: het document
--   file: het bestand
--   document_date: datum van het document
--   document_edtf: die datum zo precies als hij bekend is, in EDTF
--   document_kind: soort document
--   subject: onderwerp van het document
--   dossier: dossiernummer
--   number: ondernummer in het dossier
--   session_year: vergaderjaar
--   reference: kenmerk
--   ministry: ministerie
--   sender_role: functie van de afzender
--   sender_name: naam van de afzender
--   programme: dossier, of anders het onderwerp
--   status: fulfilled, partly, ongoing, postponed, dropped, not_reported of no_later_document
--   certainty: stated (het staat er), inferred (duidelijk hetzelfde) of suggested (voorstel aan een mens)
--   decided_by: rule, of de naam van wie het besliste
--   reported_in: het document met het laatste woord
--   reported_date: datum van dat document
--   reported_file: het bestand
--   settled: ja als een brief de belofte met zoveel woorden afdoet
--   change_what: wat er het laatst veranderde: amount, deadline of scope
--   change_from: de waarde in de toezegging
--   change_to: de waarde in het latere document
create table promise_overview as
with
    sayings as (
        select c.*
        from commitments as c
        inner join documents as d using (document_id)
        qualify row_number() over (
            partition by c.promise_id
            order by d.kind = 'nota', d.date nulls last, c.document_id, c.char_start, c.commitment_id
        ) = 1
    ),

    told as (
        select
            c.promise_id,
            v.*,
            d.date as reported_date,
            d.file as reported_file
        from commitment_status as v
        inner join commitments as c using (commitment_id)
        inner join documents as d on v.reported_in = d.document_id
    ),

    last_word as (
        -- later silence does not undo an earlier report; of two words in one letter the surer one
        select * from told
        qualify row_number() over (
            partition by promise_id
            order by
                status = 'not_reported', reported_date desc, decided_by = 'rule',
                certainty = 'suggested', certainty = 'inferred', reported_in, commitment_id
        ) = 1
    ),

    last_change as (
        select * from told
        where change_what is not null
        qualify row_number() over (
            partition by promise_id order by reported_date desc, change_what, commitment_id
        ) = 1
    ),

    last_deadline as (
        select promise_id, arg_max(deadline, step) as deadline, arg_max(days_slipped, step) as days_slipped
        from deadlines
        group by promise_id
    ),

    closed as (
        select distinct x.promise_id
        from closings as x
        inner join settlements as s using (settlement_id)
        where s.status = 'fulfilled'
    ),

    only_settled as (
        select
            p.promise_id,
            s.*
        from promises as p
        inner join settlements as s using (settlement_id)
        where p.first_commitment_id is null
    ),

    overview as (
        select
            p.promise_id,
            p.summary,
            p.advice,
            s.commitment_id,
            coalesce(s.quote, o.quote) as quote,
            coalesce(s.kind, 'toezegging') as kind,
            coalesce(s.strength, 'firm') as strength,
            s.actor,
            coalesce(s.actor_type, 'government') as actor_type,
            s.deadline_text,
            s.deadline_start,
            s.deadline_end as first_deadline,
            coalesce(l.deadline, s.deadline_end) as deadline,
            coalesce(l.days_slipped, 0) as days_slipped,
            s.amount_value,
            s.amount_unit,
            s.condition,
            coalesce(s.negative, false) as negative,
            coalesce(s.page, o.page) as page,
            coalesce(s.rule_id, o.rule_id) as rule_id,
            d.document_id,
            d.file,
            d.date as document_date,
            d.date_edtf as document_edtf,
            d.kind as document_kind,
            d.subject,
            d.dossier,
            d.number,
            d.session_year,
            d.reference,
            d.ministry,
            d.sender_role,
            d.sender_name,
            coalesce(d.dossier, d.subject) as programme,
            case
                when v.status is not null then v.status
                when o.status = 'pending' then 'postponed'
                else coalesce(o.status, 'no_later_document')
            end as status,
            coalesce(v.certainty, case when o.status is not null then 'stated' end) as certainty,
            coalesce(v.decided_by, 'rule') as decided_by,
            coalesce(v.reported_in, o.document_id) as reported_in,
            coalesce(v.reported_date, case when o.status is not null then d.date end) as reported_date,
            coalesce(v.reported_file, case when o.status is not null then d.file end) as reported_file,
            x.promise_id is not null as settled,
            h.change_what,
            h.change_from,
            h.change_to
        from promises as p
        left join sayings as s on p.promise_id = s.promise_id
        left join only_settled as o on p.promise_id = o.promise_id
        inner join documents as d on d.document_id = coalesce(s.document_id, o.document_id)
        left join last_word as v on p.promise_id = v.promise_id
        left join last_change as h on p.promise_id = h.promise_id
        left join last_deadline as l on p.promise_id = l.promise_id
        left join closed as x on p.promise_id = x.promise_id
    )

select
    *,
    case
        when status not in ('fulfilled', 'dropped') and condition is null and not negative then deadline
    end as due
from overview
order by promise_id
