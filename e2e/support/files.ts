/** A photograph: small, and a real PNG. */
export const PICTURE = {
  name: "sau-khi-don.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAwAAAAJCAIAAACJ2loDAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAFElEQVQYlWNQSLAniBhGFTEQEwQAX4dQlZPYIOwAAAAASUVORK5CYII=",
    "base64",
  ),
};

/** A decision: the smallest document that is a PDF. */
export const DECISION = {
  name: "quyet-dinh-giai-quyet.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(
    [
      "%PDF-1.4",
      "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
      "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
      "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj",
      "trailer <</Root 1 0 R>>",
      "%%EOF",
    ].join("\n"),
  ),
};
