-- How many promises are overdue, due within thirty days, silent, changed, kept on a day.
select
    count(*) as alle,
    count(*) filter (due < $day) as verlopen,
    count(*) filter (due between $day and $day + 30) as straks,
    count(*) filter (status = 'not_reported') as stil,
    count(*) filter (change_what is not null) as gewijzigd,
    count(*) filter (status = 'fulfilled') as nagekomen
from promise_overview
