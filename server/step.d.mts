export function step<T>(
  name: string,
  work: () => T | Promise<T>,
  options?: { long?: boolean },
): Promise<T>;
export function elapsed(): string;
