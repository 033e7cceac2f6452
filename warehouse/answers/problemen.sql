-- Met welke bestanden is iets aan de hand, en wat kunt u doen?
select file, status, problem
from documents
where status not in ('read')
order by status, file
