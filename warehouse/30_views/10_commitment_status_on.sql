-- de stand op een dag: één rij per toezegging uit een document van die dag of eerder (zonder datum telt mee)
create macro commitment_status_on(day) as table
with
    told as (
        select
            v.*,
            d.date as said_on
        from commitment_status as v
        inner join documents as d on d.document_id = v.reported_in
        where d.date <= day::date
    ),

    last_word as (
        select * from told
        where status <> 'not_reported'
        qualify row_number() over (
            partition by commitment_id order by said_on desc, certainty = 'suggested', reported_in
        ) = 1
    ),

    looked_through as (
        select
            commitment_id,
            count(*) as later_documents,
            count(*) filter (where status = 'not_reported') as silent_documents,
            max(said_on) as looked_until
        from told
        group by commitment_id
    ),

    moved as (
        select
            x.promise_id,
            arg_min(x.deadline, x.step) as first_deadline,
            arg_max(x.deadline, x.step) as deadline
        from deadlines as x
        inner join documents as d using (document_id)
        where d.date <= day::date
        group by x.promise_id
    ),

    standing as (
        select
            c.commitment_id,
            c.promise_id,
            c.document_id,
            d.file,
            d.date as promised_on,
            c.page,
            c.quote,
            c.kind,
            c.strength,
            c.actor,
            c.actor_type,
            coalesce(m.first_deadline, c.deadline_end) as first_deadline,
            coalesce(m.deadline, c.deadline_end) as deadline,
            c.amount_value,
            c.amount_unit,
            c.condition,
            c.recurring,
            c.negative,
            case
                when w.status is not null then w.status
                when l.later_documents > 0 then 'not_reported'
                else 'no_later_document'
            end as status,
            w.certainty,
            w.decided_by,
            w.reported_in,
            w.said_on,
            coalesce(l.later_documents, 0) as later_documents,
            coalesce(l.silent_documents, 0) as silent_documents,
            l.looked_until
        from commitments as c
        inner join documents as d using (document_id)
        left join moved as m using (promise_id)
        left join last_word as w using (commitment_id)
        left join looked_through as l using (commitment_id)
        where d.date is null or d.date <= day::date
    )

select
    *,
    case
        when status in ('fulfilled', 'dropped') then status
        when condition is not null then 'conditional'
        when negative then 'no_deadline'
        when deadline is null then 'no_deadline'
        when deadline < day::date then 'overdue'
        when deadline <= day::date + 30 then 'due_soon'
        else 'on_time'
    end as schedule
from standing
order by deadline nulls last, promised_on, commitment_id
