"""Records to pages: HTML for the screen, Typst to PDF for paper."""
