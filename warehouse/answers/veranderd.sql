-- Welke bedragen en termijnen zijn tussen twee brieven veranderd, en zei de brief dat zelf?
select change_what, change_from, change_to, change_stated, quote
from changed
order by change_what, change_stated
