-- één rij is één toezegging uit het register van de Kamer, zoals ingevoerd met kamerbrief import-register
--   toezegging_id: Id, of het nummer als de export geen Id heeft
--   nummer: nummer in het register van de Kamer
--   tekst: de woorden in het register van de Kamer
--   status: Openstaand, Voldaan, Deels Voldaan, Vervallen of Afgedaan, of zoals het er stond
--   aanmaakdatum: de dag van de toezegging
--   datum_nakoming: wanneer zij nagekomen is of wordt
--   ministerie: ministerie
--   functie: functie van wie het toezegde
--   naam: naam van wie het toezegde
--   kamerbrief_nakoming: de brieven waarmee zij is nagekomen, soms meer dan een
--   is_herhaling_van: de toezegging die hiermee herhaald wordt
--   is_aanvulling_op: de toezegging die hiermee aangevuld wordt
--   is_wijziging_van: de toezegging die hiermee gewijzigd wordt
--   verwijderd: ja als de Kamer de rij heeft verwijderd
--   overige: alle velden die hier geen kolom hebben, als JSON
create table kamer_toezeggingen (
    toezegging_id varchar,
    nummer varchar,
    tekst varchar,
    status varchar,
    aanmaakdatum date,
    datum_nakoming date,
    ministerie varchar,
    functie varchar,
    naam varchar,
    kamerbrief_nakoming varchar [],
    is_herhaling_van varchar,
    is_aanvulling_op varchar,
    is_wijziging_van varchar,
    verwijderd boolean,
    overige json
)
