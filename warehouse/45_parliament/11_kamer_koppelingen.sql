-- één rij is een belofte bij ons en een toezegging bij de Kamer die dezelfde zijn of kunnen zijn
--   promise_id: de belofte bij ons
--   toezegging_id: de toezegging bij de Kamer
--   score: hoeveel ze op elkaar lijken, van 0 tot 1
--   zeker: ja als er geen twijfel is; anders is het een voorstel aan een mens
--   waarom: de gedeelde woorden, het ministerie en de termijn
create table kamer_koppelingen (
    promise_id varchar,
    toezegging_id varchar,
    score double,
    zeker boolean,
    waarom varchar
)
