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

/** A photo as a telephone makes it, with its make written into it. */
export const PHOTO = {
  name: "anh-hien-truong.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from(
    "/9j/4QDSRXhpZgAASUkqAAgAAAAHAA8BAgAJAAAAcgAAABIBAwABAAAAAQAAABoBBQABAAAAYgAAABsBBQABAAAAagAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAfAAAAAAAAAA4YwAA6AMAADhjAADoAwAAVGVsbHRhbGUAAAYAAJAHAAQAAAAwMjEwAZEHAAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAAAYAAAAA6AEAAEAAAAQAAAAAAAAAP/bAEMAEAsMDgwKEA4NDhIREBMYKBoYFhYYMSMlHSg6Mz08OTM4N0BIXE5ARFdFNzhQbVFXX2JnaGc+TXF5cGR4XGVnY//bAEMBERISGBUYLxoaL2NCOEJjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY//AABEIABAAGAMBIgACEQEDEQH/xAAVAAEBAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCAA1UYAD//2Q==",
    "base64",
  ),
};

/** What nobody takes, whatever it is called. */
export const PROGRAM = {
  name: "khong-phai-anh.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from("MZ\u0090\u0000\u0003\u0000"),
};
