"""Small PDFs for tests."""

from __future__ import annotations

from io import BytesIO

import pypdfium2


def made_pdf(*sizes: tuple[float, float]) -> bytes:
    """Empty pages of these sizes in points."""
    document = pypdfium2.PdfDocument.new()
    for size in sizes:
        document.new_page(*size).close()
    written = BytesIO()
    document.save(written)
    document.close()
    return written.getvalue()


def drawn_pdf() -> bytes:
    """A page of 100 x 200 points: its upper left quarter is red, and it says Hello."""
    content = b"1 0 0 rg 0 100 50 100 re f BT /F 12 Tf 0 0 0 rg 10 20 Td (Hello) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 200]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    pdf, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(pdf)
    pdf += b"xref\n0 6\n0000000000 65535 f \n"
    pdf += b"".join(b"%010d 00000 n \n" % place for place in places)
    return pdf + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start
