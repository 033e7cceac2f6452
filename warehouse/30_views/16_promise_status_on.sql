-- hoe elke toezegging er op een dag voor stond: één rij per toezegging, hoe vaak zij ook is gedaan
create macro promise_status_on(day) as table
with
    said as (
        select * from commitment_status_on(day)
    ),

    -- a minister's letter before the note that advised it, then the first
    first_said as (
        select s.*
        from said as s
        inner join documents as d using (document_id)
        qualify row_number() over (
            partition by s.promise_id
            order by d.kind = 'nota', s.promised_on nulls last, s.document_id, s.commitment_id
        ) = 1
    ),

    last_word as (
        select * from said
        qualify row_number() over (
            partition by promise_id
            order by
                status in ('not_reported', 'no_later_document'), said_on desc, decided_by = 'rule',
                certainty = 'suggested', certainty = 'inferred', reported_in, commitment_id
        ) = 1
    )

select
    f.promise_id,
    f.commitment_id,
    f.document_id,
    f.file,
    f.page,
    f.quote,
    f.promised_on,
    w.deadline,
    w.status,
    w.certainty,
    w.decided_by,
    w.reported_in,
    w.said_on,
    case
        when w.status in ('fulfilled', 'dropped') then w.status
        when f.condition is not null then 'conditional'
        when f.negative or w.deadline is null then 'no_deadline'
        when w.deadline < day::date then 'overdue'
        when w.deadline <= day::date + 30 then 'due_soon'
        else 'on_time'
    end as schedule
from first_said as f
inner join last_word as w using (promise_id)
union all
-- said before the letters that were read: known only by the letter that settles it
select
    p.promise_id,
    null,
    s.document_id,
    d.file,
    s.page,
    s.quote,
    s.promised_on,
    null,
    case s.status when 'pending' then 'postponed' else s.status end,
    'stated',
    'rule',
    s.document_id,
    d.date,
    case when s.status in ('fulfilled', 'dropped') then s.status else 'no_deadline' end
from promises as p
inner join settlements as s using (settlement_id)
inner join documents as d on d.document_id = s.document_id
where p.first_commitment_id is null and (d.date is null or d.date <= day::date)
order by deadline nulls last, promised_on, promise_id
