-- de namen van het veld: naast het register van de Kamer te leggen
create schema register
