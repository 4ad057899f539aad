"""Files for others: what goes to paper, in the forms that other programs open."""
