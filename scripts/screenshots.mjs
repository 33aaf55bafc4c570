// `npm run screenshots`: takes the pictures of docs/screenshots anew. `npm test` takes the same, and keeps none.
process.env["SCREENSHOTS"] = "docs/screenshots";
process.argv.splice(2, process.argv.length, "journeys", "screenshots");
await import("./test.mjs");
