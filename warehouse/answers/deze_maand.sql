-- Welke toezeggingen lopen binnen 30 dagen af?
select deadline, quote, file, page, actor
from due_soon
order by deadline
