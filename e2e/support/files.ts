/** A photograph: small, and a real PNG. */
export const PICTURE = {
  name: "sau-khi-don.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAwAAAAJCAIAAACJ2loDAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAFElEQVQYlWNQSLAniBhGFTEQEwQAX4dQlZPYIOwAAAAASUVORK5CYII=",
    "base64",
  ),
};
