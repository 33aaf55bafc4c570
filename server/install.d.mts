type Packages = {
  readonly packages: Readonly<
    Record<string, { version?: string; optional?: boolean; dev?: boolean; devOptional?: boolean }>
  >;
};

export function isNodeSupported(version: string): boolean;
export function isInstalled(
  lock: Packages,
  installed: Packages | undefined,
  options?: { development?: boolean },
): boolean;
export function needsInstall(root: string, options?: { development?: boolean }): boolean;
export function install(root: string): void;
