-- One row a promise: its leading words, its latest deadline, and where it stands today by the latest
-- document that says anything of it. A later silence does not undo an earlier report.
create table promise_overview as
with sayings as (
    select
        c.*,
        row_number() over (
            partition by c.promise_id
            order by d.kind = 'nota', d.date nulls last, c.page, c.char_start
        ) as place
    from commitments as c
    inner join documents as d using (document_id)
),

verdicts as (
    select
        c.promise_id,
        s.*,
        d.date as reported_date,
        d.file as reported_file,
        row_number() over (
            partition by c.promise_id
            order by
                s.status = 'not_reported',
                d.date desc nulls last,
                coalesce(s.decided_by, 'rule') = 'rule',
                s.certainty = 'suggested',
                s.certainty = 'inferred',
                c.char_start
        ) as place
    from commitment_status as s
    inner join commitments as c using (commitment_id)
    inner join documents as d on s.reported_in = d.document_id
),

changes as (
    select
        promise_id,
        arg_max(change_what, reported_date) as change_what,
        arg_max(change_from, reported_date) as change_from,
        arg_max(change_to, reported_date) as change_to
    from verdicts
    where change_what is not null
    group by promise_id
),

last_deadlines as (
    select promise_id, arg_max(deadline, "order") as deadline, max(days_slipped) as days_slipped
    from deadlines
    group by promise_id
)

select
    p.promise_id,
    p.summary,
    p.advice,
    s.commitment_id,
    s.quote,
    s.kind,
    s.strength,
    s.actor,
    s.actor_type,
    s.deadline_text,
    s.deadline_start,
    s.deadline_end as first_deadline_end,
    coalesce(l.deadline, s.deadline_end) as deadline_end,
    coalesce(l.days_slipped, 0) as days_slipped,
    s.amount_value,
    s.amount_unit,
    s.page,
    s.rule_id,
    s.document_id,
    d.file,
    d.date as document_date,
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
    coalesce(v.status, 'open') as status,
    v.certainty,
    v.decided_by,
    v.reported_in,
    v.reported_date,
    v.reported_file,
    h.change_what,
    h.change_from,
    h.change_to
from promises as p
inner join sayings as s on p.promise_id = s.promise_id and s.place = 1
inner join documents as d on s.document_id = d.document_id
left join verdicts as v on p.promise_id = v.promise_id and v.place = 1
left join changes as h on p.promise_id = h.promise_id
left join last_deadlines as l on p.promise_id = l.promise_id
