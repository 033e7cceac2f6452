-- Hoe stond het op 1 januari 2024 met alle toezeggingen? (Zet er een andere dag in.)
select schedule, status, deadline, quote, file, page
from commitment_status_on(date '2024-01-01')
