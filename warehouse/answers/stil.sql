-- Over welke toezeggingen zegt geen enkele latere brief nog iets, en tot wanneer is er gezocht?
select quote, file, page, promised_on, later_documents, looked_until
from silent
order by promised_on
