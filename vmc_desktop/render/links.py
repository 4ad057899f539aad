"""The schemes of the links of a page, by which the window knows where they lead."""

RECORD = "vmc-key"
SOURCE = "vmc-source"
PASSAGE = "vmc-passage"
PLACE = "vmc-place"
SEARCH = "vmc-search"
