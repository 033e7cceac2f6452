-- Welke toezeggingen zijn te laat, en wat is er het laatst over gezegd?
select deadline, quote, file, page, status, said_on
from overdue
order by deadline
