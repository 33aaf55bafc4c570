export const FRAME = "border-hair max-w-measure space-y-4 rounded border p-4";
