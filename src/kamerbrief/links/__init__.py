"""Promise to deadline, amount and later report; one quantity over many letters."""
