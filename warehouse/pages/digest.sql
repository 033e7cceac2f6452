-- What happened between $since and $day: one row a thing to tell, with the section it belongs to.
-- A document is new when it was read for the first time since $since.
with arrived as (
    select document_id
    from readings
    group by document_id
    having min(read_at)::date >= $since
),

told as (
    select 'new' as section, o.*
    from promise_overview as o
    where o.document_id in (select document_id from arrived)
    union all
    select 'due' as section, o.*
    from promise_overview as o
    where o.due between $day and $day + 30
    union all
    select 'overdue' as section, o.*
    from promise_overview as o
    where o.due >= $since and o.due < $day
    union all
    select 'changed' as section, o.*
    from promise_overview as o
    where o.change_what is not null and o.reported_in in (select document_id from arrived)
    union all
    select 'settled' as section, o.*
    from promise_overview as o
    where o.status in ('fulfilled', 'dropped') and o.reported_in in (select document_id from arrived)
    union all
    select 'silent' as section, o.*
    from promise_overview as o
    where o.status = 'not_reported' and o.reported_in in (select document_id from arrived)
)

select *
from told
where $ministry is null or contains(lower(coalesce(ministry, '')), lower($ministry))
order by section, deadline nulls last, document_date, promise_id
