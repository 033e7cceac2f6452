-- één rij: waaruit dit bestand gemaakt is
--   stamp: controlegetal van alles waar het van afhangt; gelijk betekent niets nieuws
create table stamp as
select stamp from made_from
